package pl.myhezo.dialoguepdf.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.dialoguepdf.file.Pdf;
import pl.myhezo.dialoguepdf.file.PdfFile;

/** What a part of the document is, for those who have it read to them. */
public final class Tag {

    private final PdfFile file;
    private final int number;
    private final String kind;
    private final @Nullable Tag parent;
    private final List<String> content = new ArrayList<>();
    private String attributes = "";

    private Tag(PdfFile file, String kind, @Nullable Tag parent) {
        this.file = file;
        this.number = file.reserve();
        this.kind = kind;
        this.parent = parent;
    }

    public static Tag root(PdfFile file) {
        return new Tag(file, "StructTreeRoot", null);
    }

    /** A part of this part; the kinds are those of the PDF standard, such as {@code P} or {@code Table}. */
    public Tag child(String childKind) {
        var child = new Tag(file, childKind, this);
        content.add(Pdf.reference(child.number));
        return child;
    }

    /** What is said in the place of a picture. */
    public Tag saying(String text) {
        attributes = "/Alt" + Pdf.text(text);
        return this;
    }

    /** For a heading of a table: it is that of the column. */
    public Tag ofColumn() {
        attributes = "/A<</O/Table/Scope/Column>>";
        return this;
    }

    int number() {
        return number;
    }

    String kind() {
        return kind;
    }

    void on(int page, int mark) {
        content.add("<</Type/MCR/Pg " + Pdf.reference(page) + "/MCID " + mark + ">>");
    }

    /** Writes a part that nothing is added to any more. */
    public void end() {
        if (parent != null) {
            file.put(
                    number,
                    "<</Type/StructElem/S/" + kind + "/P " + Pdf.reference(parent.number) + attributes + kids() + ">>");
            content.clear();
        }
    }

    String kids() {
        return "/K[" + String.join(" ", content) + "]";
    }
}
