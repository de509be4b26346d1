package pl.myhezo.migrationservice.export.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.migrationservice.export.ExportSettings;

/** Looks through an archive with the settings of the service, in a process with a part of its heap. */
final class InSmallHeap {

    private InSmallHeap() {}

    /** What is found, or how the process died. */
    static String findings(Path archive) throws IOException, InterruptedException {
        Command line = Command.java(List.of(
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                InSmallHeap.class.getName(),
                archive.toString()));
        Process process =
                new ProcessBuilder(line.line()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    public static void main(String[] arguments) throws Exception {
        ExportSettings settings =
                new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("none", ExportSettings.class);
        try (FileChannel file = FileChannel.open(Path.of(arguments[0]))) {
            Archive archive = Archive.in(file, () -> {});
            Contents contents = Contents.of(archive, settings, name -> false, name -> true);
            AttachedFiles.in(archive, settings, "files/");
            System.out.print(summary(contents.findings()));
        }
    }

    private static String summary(List<Contents.Finding> findings) {
        Map<String, Integer> listed = new TreeMap<>();
        findings.stream()
                .filter(finding -> !finding.name().equals("…"))
                .forEach(finding -> listed.merge(finding.refusal().reason().name(), 1, Integer::sum));
        Contents.Finding last = findings.getLast();
        StringBuilder summary = new StringBuilder();
        listed.forEach((reason, count) ->
                summary.append(count).append(' ').append(reason).append(", "));
        return summary + last.name() + " " + last.refusal().detail();
    }
}
