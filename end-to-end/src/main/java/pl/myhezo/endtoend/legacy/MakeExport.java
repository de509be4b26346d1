package pl.myhezo.endtoend.legacy;

import java.io.IOException;
import java.nio.file.Path;

/** Makes an export for {@code ./myhezo migrate}. Arguments: the file, how many tickets, the hostile share, the seed. */
public final class MakeExport {

    private MakeExport() {}

    @SuppressWarnings("SystemOut") // the output is what this program is for
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("Arguments: FILE TICKETS HOSTILE-SHARE SEED");
        }
        ExportPlan plan = new ExportPlan(
                "generated-" + arguments[3],
                Long.parseLong(arguments[3]),
                Integer.parseInt(arguments[1]),
                Double.parseDouble(arguments[2]));
        System.out.println(GeneratedExport.write(plan, Path.of(arguments[0])));
    }
}
