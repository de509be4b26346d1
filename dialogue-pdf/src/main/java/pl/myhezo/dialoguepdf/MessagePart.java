package pl.myhezo.dialoguepdf;

import java.util.List;
import pl.myhezo.dialoguepdf.font.Style;
import pl.myhezo.dialoguepdf.markup.HtmlReader;
import pl.myhezo.dialoguepdf.markup.MarkdownReader;
import pl.myhezo.dialoguepdf.markup.Run;
import pl.myhezo.dialoguepdf.markup.TextReader;
import pl.myhezo.dialoguepdf.paper.Budget;
import pl.myhezo.dialoguepdf.paper.Ink;
import pl.myhezo.dialoguepdf.paper.Line;
import pl.myhezo.dialoguepdf.paper.Outline;
import pl.myhezo.dialoguepdf.paper.Pages;
import pl.myhezo.dialoguepdf.paper.Tag;
import pl.myhezo.dialoguepdf.paper.Type;
import pl.myhezo.dialoguepdf.paper.Typesetter;

/** One message: who and when, then what, then the files. A rail beside it shows how far it goes, and on whose side it is. */
final class MessagePart {

    private static final double RAIL = 2;
    private static final double BODY = Pages.LEFT + 14;
    private static final double BETWEEN = 16;
    private static final int LONGEST_IN_OUTLINE = 80;

    private final Pages pages;
    private final Typesetter typesetter;
    private final PicturePart pictures;
    private final Budget budget;
    private final Words words;

    MessagePart(Pages pages, Typesetter typesetter, PicturePart pictures, Budget budget, Words words) {
        this.pages = pages;
        this.typesetter = typesetter;
        this.pictures = pictures;
        this.budget = budget;
        this.words = words;
    }

    void lay(Dialogue.Message message, Tag document, Outline outline) {
        pictures.beginMessage();
        pages.gap(BETWEEN);
        pages.need(Type.HEADING.leading() + 3 * Type.BODY.leading());
        Tag section = document.child("Sect");
        String author = shortened(message.author());
        String time = words.time(message.at());
        outline.add(author + " · " + time, pages.destination());
        pages.beginRail(Pages.LEFT, RAIL, ink(message.side()));
        var body = new BodyPart(pages, typesetter, pictures, section, BODY);
        try {
            heading(author, words.side(message.side()), time, section.child("H2"));
            read(message.body(), body);
            if (body.end() == 0) {
                body.remark(words.remarks().nothing(), Style.EMPHASIS);
            }
            message.attachments().forEach(file -> body.remark(words.attachment(file), Style.TEXT));
        } finally { // wherever the budget was spent, what stands there is a document
            body.end();
            pages.endRail();
            section.end();
        }
    }

    private void read(Dialogue.Body body, BodyPart part) {
        switch (body) {
            case Dialogue.Body.Plain(String text) -> TextReader.read(text, part);
            case Dialogue.Body.Marked(String text) -> MarkdownReader.read(text, part);
            case Dialogue.Body.Html(String html) -> HtmlReader.read(html, part, budget::step);
        }
    }

    private void heading(String author, String side, String time, Tag tag) {
        pages.begin(tag);
        try {
            names(author, side, time);
        } finally {
            pages.endTag();
            tag.end();
        }
    }

    private void names(String author, String side, String time) {
        Line when = typesetter.line(time, Style.TEXT, Type.SMALL);
        double y = Type.HEADING.baseline(pages.y());
        double width = Pages.RIGHT - BODY - when.width() - BETWEEN;
        List<Line> names = typesetter.lines(List.of(Run.of(author, Style.STRONG)), Type.HEADING, width);
        Line role = typesetter.line(side, Style.TEXT, Type.SMALL);
        for (Line name : names) {
            pages.canvas().text(name, BODY, Type.HEADING.baseline(pages.y()), Type.HEADING, Ink.INK);
            boolean last = name == names.getLast();
            if (last && name.width() + role.width() + BETWEEN < width) {
                pages.canvas()
                        .text(role, BODY + name.width() + 8, Type.HEADING.baseline(pages.y()), Type.SMALL, Ink.MUTED);
            }
            pages.down(Type.HEADING.leading());
        }
        pages.canvas().text(when, Pages.RIGHT - when.width(), y, Type.SMALL, Ink.MUTED);
    }

    private static Ink ink(Dialogue.Side side) {
        return switch (side) {
            case CUSTOMER -> Ink.STRONG_LINE;
            case STAFF -> Ink.PRIMARY;
            case SUPPLIER -> Ink.AMBER;
            case SYSTEM -> Ink.LINE;
        };
    }

    private static String shortened(String author) {
        String name = author.strip();
        return name.length() > LONGEST_IN_OUTLINE ? name.substring(0, LONGEST_IN_OUTLINE) + "…" : name;
    }
}
