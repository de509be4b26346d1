package pl.myhezo.dialoguepdf.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.dialoguepdf.file.Pdf;
import pl.myhezo.dialoguepdf.file.PdfFile;

/** Pages that fill from the top. Each goes into the file as soon as it is full. */
public final class Pages {

    public static final double WIDTH = 595.28;
    public static final double HEIGHT = 841.89;
    public static final double LEFT = 62;
    public static final double RIGHT = WIDTH - 62;

    private static final double TOP = HEIGHT - 76;
    private static final double BOTTOM = 66;

    private final PdfFile file;
    private final Budget budget;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Integer> contents = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    private final List<Rail> rails = new ArrayList<>();
    private final List<String> marked = new ArrayList<>();
    private final Canvas canvas = new Canvas();
    private @Nullable Tag tag;
    private double y;

    public Pages(PdfFile file, Budget budget) {
        this.file = file;
        this.budget = budget;
        begin();
    }

    /** A line beside what is set, from where it was begun to where it is ended, on as many pages as there are. */
    private static final class Rail {

        private final double x;
        private final double width;
        private final Ink ink;
        private double from;

        private Rail(double x, double width, Ink ink, double from) {
            this.x = x;
            this.width = width;
            this.ink = ink;
            this.from = from;
        }
    }

    public Canvas canvas() {
        return canvas;
    }

    /** The height at which the next thing begins. */
    public double y() {
        return y;
    }

    public double room() {
        return y - BOTTOM;
    }

    public boolean atTop() {
        return y == TOP;
    }

    /** Begins a new page unless this one has room. What is higher than a page begins at the top of one. */
    public void need(double height) {
        budget.step();
        if (room() < height && !atTop()) {
            next();
        }
    }

    public void down(double height) {
        y -= height;
    }

    /** Space between things, of which there is none at the top of a page. */
    public void gap(double height) {
        if (!atTop()) {
            y = Math.max(BOTTOM, y - height);
        }
    }

    public void beginRail(double x, double width, Ink ink) {
        rails.add(new Rail(x, width, ink, y));
    }

    public void endRail() {
        draw(rails.removeLast());
    }

    /** What is drawn until the end of the tag belongs to it, on all pages. */
    public void begin(Tag newTag) {
        tag = newTag;
        mark();
    }

    public void endTag() {
        if (tag != null) {
            canvas.endMark();
            tag = null;
        }
    }

    /** Draws a picture below what stands here, no wider and no higher than told. */
    public void draw(Picture picture, double x, double widest, double highest, double pointsPerPixel, Tag figure) {
        double scale = Math.min(pointsPerPixel, Math.min(widest / picture.width(), highest / picture.height()));
        double height = picture.height() * scale;
        need(height);
        begin(figure);
        down(height);
        canvas.picture(picture.object(), x, y, picture.width() * scale, height);
        endTag();
        figure.end();
    }

    /** Where on which page things are now, for those who want to be led here. */
    public String destination() {
        return "[" + Pdf.reference(numbers.getLast()) + "/XYZ null " + Math.round(y + 6) + " null]";
    }

    /** Ends the last page. */
    public void end() {
        finish();
    }

    int count() {
        return numbers.size();
    }

    int number(int index) {
        return numbers.get(index);
    }

    int content(int index) {
        return contents.get(index);
    }

    /** The tags of all marks, page by page, so that from a place on paper the tag is found. */
    List<String> marked() {
        return marked;
    }

    private void next() {
        Tag continued = tag;
        endTag();
        finish();
        begin();
        if (continued != null) {
            begin(continued);
        }
    }

    private void begin() {
        numbers.add(file.reserve());
        y = TOP;
        rails.forEach(rail -> rail.from = TOP);
        budget.page(numbers.size(), file.size());
    }

    private void finish() {
        rails.forEach(this::draw);
        contents.add(file.addStream("", canvas.take().getBytes(ISO_8859_1)));
        var tags = new StringBuilder("[");
        marks.forEach(number -> tags.append(Pdf.reference(number)).append(' '));
        marked.add(tags.append(']').toString());
        marks.clear();
    }

    private void draw(Rail rail) {
        if (rail.from > y) {
            Tag interrupted = tag;
            endTag();
            canvas.box(rail.x, y, rail.width, rail.from - y, rail.ink);
            if (interrupted != null) {
                begin(interrupted);
            }
        }
    }

    private void mark() {
        if (tag != null) {
            tag.on(numbers.getLast(), marks.size());
            canvas.mark(tag.kind(), marks.size());
            marks.add(tag.number());
        }
    }
}
