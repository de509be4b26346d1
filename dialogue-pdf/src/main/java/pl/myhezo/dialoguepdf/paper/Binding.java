package pl.myhezo.dialoguepdf.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import pl.myhezo.dialoguepdf.file.Pdf;
import pl.myhezo.dialoguepdf.file.PdfFile;
import pl.myhezo.dialoguepdf.font.Fonts;
import pl.myhezo.dialoguepdf.font.Style;

/** Puts the pages together: margins, page tree, tags, outline, and what archives want to know. */
public final class Binding {

    private static final double HEAD = Pages.HEIGHT - 44;
    private static final double FOOT = 40;

    private final PdfFile file;
    private final Fonts fonts;
    private final Typesetter typesetter;

    public Binding(PdfFile file, Fonts fonts, Typesetter typesetter) {
        this.file = file;
        this.fonts = fonts;
        this.typesetter = typesetter;
    }

    /** The number of the catalog. */
    public int bind(Pages pages, Pictures pictures, Tag root, Outline outline, Margins margins, Metadata metadata) {
        int resources = file.reserve();
        int tree = file.reserve();
        var kids = new StringBuilder();
        var marks = new StringBuilder();
        var canvas = new Canvas();
        for (int i = 0; i < pages.count(); i++) {
            int margin = file.addStream("", margin(canvas, margins, i + 1, pages.count()));
            file.put(pages.number(i), page(tree, resources, pages.content(i), margin, i));
            kids.append(Pdf.reference(pages.number(i))).append(' ');
            marks.append(i)
                    .append(' ')
                    .append(Pdf.reference(file.add(pages.marked().get(i))))
                    .append(' ');
        }
        file.put(tree, "<</Type/Pages/Count " + pages.count() + "/Kids[" + kids + "]>>");
        fonts.write();
        file.put(resources, "<</Font" + fonts.dictionary() + "/XObject" + pictures.dictionary() + ">>");
        file.put(
                root.number(),
                "<</Type/StructTreeRoot" + root.kids() + "/ParentTree<</Nums[" + marks + "]>>/ParentTreeNextKey "
                        + pages.count() + ">>");
        return catalog(tree, root, outline, metadata);
    }

    private int catalog(int tree, Tag root, Outline outline, Metadata metadata) {
        int described = file.reserve();
        file.putRaw(described, "/Type/Metadata/Subtype/XML", metadata.xmp().getBytes(UTF_8));
        int profile = file.reserve();
        file.putCompressed(profile, "/N 3", Colours.SRGB);
        return file.add("<</Type/Catalog/Pages " + Pdf.reference(tree) + "/Metadata " + Pdf.reference(described)
                + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/DestOutputProfile "
                + Pdf.reference(profile) + ">>]/MarkInfo<</Marked true>>/StructTreeRoot " + Pdf.reference(root.number())
                + "/Lang(" + metadata.language() + ")/ViewerPreferences<</DisplayDocTitle true>>" + outline.write(file)
                + ">>");
    }

    private static String page(int tree, int resources, int content, int margin, int index) {
        return "<</Type/Page/Parent " + Pdf.reference(tree) + "/MediaBox[0 0 " + Pages.WIDTH + " " + Pages.HEIGHT
                + "]/Resources "
                + Pdf.reference(resources) + "/Contents[" + Pdf.reference(margin) + " " + Pdf.reference(content)
                + "]/StructParents " + index + "/Tabs/S>>";
    }

    private byte[] margin(Canvas canvas, Margins margins, int page, int pages) {
        canvas.box(Pages.LEFT, HEAD - 8, Pages.RIGHT - Pages.LEFT, 0.5, Ink.LINE);
        canvas.box(Pages.LEFT, HEAD - 8.5, 36, 1.5, Ink.PRIMARY);
        canvas.markOfMargin();
        left(canvas, margins.product(), Style.STRONG, HEAD, Ink.PRIMARY);
        right(canvas, margins.subject(), HEAD);
        left(canvas, margins.contact(), Style.TEXT, FOOT, Ink.MUTED);
        right(canvas, margins.page().formatted(page, pages), FOOT);
        canvas.endMark();
        return canvas.take().getBytes(ISO_8859_1);
    }

    private void left(Canvas canvas, String text, Style style, double y, Ink ink) {
        canvas.text(typesetter.line(text, style, Type.MARGIN), Pages.LEFT, y, Type.MARGIN, ink);
    }

    private void right(Canvas canvas, String text, double y) {
        Line line = typesetter.line(text, Style.TEXT, Type.MARGIN);
        canvas.text(line, Pages.RIGHT - line.width(), y, Type.MARGIN, Ink.MUTED);
    }

    /** @param page a pattern with the page's number and how many there are */
    public record Margins(String product, String subject, String contact, String page) {}
}
