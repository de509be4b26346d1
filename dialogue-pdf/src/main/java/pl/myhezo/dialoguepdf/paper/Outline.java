package pl.myhezo.dialoguepdf.paper;

import java.util.ArrayList;
import java.util.List;
import pl.myhezo.dialoguepdf.file.Pdf;
import pl.myhezo.dialoguepdf.file.PdfFile;

/** What readers show beside the pages to jump by. */
public final class Outline {

    private final List<String> titles = new ArrayList<>();
    private final List<String> destinations = new ArrayList<>();

    public void add(String title, String destination) {
        titles.add(Pdf.text(title));
        destinations.add(destination);
    }

    /** The entry of the catalog; nothing if there is nothing to jump to. */
    String write(PdfFile file) {
        if (titles.isEmpty()) {
            return "";
        }
        int outline = file.reserve();
        int first = outline + 1;
        for (int i = 0; i < titles.size(); i++) {
            file.add("<</Title" + titles.get(i) + "/Parent " + Pdf.reference(outline) + "/Dest" + destinations.get(i)
                    + (i > 0 ? "/Prev " + Pdf.reference(first + i - 1) : "")
                    + (i + 1 < titles.size() ? "/Next " + Pdf.reference(first + i + 1) : "") + ">>");
        }
        file.put(
                outline,
                "<</Type/Outlines/First " + Pdf.reference(first) + "/Last " + Pdf.reference(first + titles.size() - 1)
                        + "/Count " + titles.size() + ">>");
        return "/Outlines " + Pdf.reference(outline) + "/PageMode/UseOutlines";
    }
}
