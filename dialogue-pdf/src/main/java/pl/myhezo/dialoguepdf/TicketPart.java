package pl.myhezo.dialoguepdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.dialoguepdf.font.Style;
import pl.myhezo.dialoguepdf.markup.Run;
import pl.myhezo.dialoguepdf.paper.Ink;
import pl.myhezo.dialoguepdf.paper.Line;
import pl.myhezo.dialoguepdf.paper.Pages;
import pl.myhezo.dialoguepdf.paper.Tag;
import pl.myhezo.dialoguepdf.paper.Type;
import pl.myhezo.dialoguepdf.paper.Typesetter;

/** What stands above the messages: number, subject, and a plate with the facts. */
final class TicketPart {

    private static final int FACTS_BESIDE = 3;
    private static final double BETWEEN = 14;
    private static final double WIDTH = Pages.RIGHT - Pages.LEFT;

    private final Pages pages;
    private final Typesetter typesetter;
    private final Words words;

    TicketPart(Pages pages, Typesetter typesetter, Words words) {
        this.pages = pages;
        this.typesetter = typesetter;
        this.words = words;
    }

    private record Fact(String label, String value) {}

    void lay(Dialogue.Ticket ticket, boolean simplified, Tag document) {
        text(
                words.remarks().ticket().formatted(ticket.number()),
                Style.STRONG,
                Type.BODY,
                Ink.PRIMARY,
                document.child("P"));
        text(ticket.subject(), Style.STRONG, Type.TITLE, Ink.INK, document.child("H1"));
        pages.gap(8);
        plate(facts(ticket), document);
        if (simplified) {
            pages.gap(8);
            text(words.remarks().simplified(), Style.EMPHASIS, Type.SMALL, Ink.MUTED, document.child("P"));
        }
    }

    private List<Fact> facts(Dialogue.Ticket ticket) {
        Words.Facts names = words.facts();
        List<Fact> facts = new ArrayList<>();
        add(facts, names.company(), ticket.company());
        add(facts, names.contract(), ticket.contract());
        add(facts, names.serialNumber(), ticket.serialNumber());
        add(facts, names.state(), words.state(ticket.state()));
        add(facts, names.opened(), words.time(ticket.openedAt()));
        add(facts, names.changed(), words.time(ticket.changedAt()));
        add(facts, names.formerNumber(), ticket.formerNumber());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    private void plate(List<Fact> facts, Tag document) {
        pages.beginRail(Pages.LEFT, 2, Ink.PRIMARY);
        for (int i = 0; i < facts.size(); i += FACTS_BESIDE) {
            facts(facts.subList(i, Math.min(facts.size(), i + FACTS_BESIDE)), document);
        }
        pages.endRail();
        pages.gap(2);
    }

    /** Label above value, side by side. A value that is longer than any page is cut: it is in no way a fact. */
    private void facts(List<Fact> row, Tag document) {
        double width = (WIDTH - BETWEEN * FACTS_BESIDE) / FACTS_BESIDE;
        List<List<Line>> values = row.stream()
                .map(fact -> typesetter.lines(runs(fact.value(), Style.TEXT), Type.BODY, width))
                .map(lines -> lines.subList(0, Math.min(lines.size(), 20)))
                .toList();
        int highest = values.stream().mapToInt(List::size).max().orElse(0);
        double height = Type.SMALL.leading() + highest * Type.BODY.leading() + 6;
        pages.need(height);
        for (int i = 0; i < row.size(); i++) {
            double x = Pages.LEFT + BETWEEN + i * (width + BETWEEN);
            Tag tag = document.child("P");
            pages.begin(tag);
            Line label = typesetter.line(row.get(i).label(), Style.TEXT, Type.SMALL);
            pages.canvas().text(label, x, Type.SMALL.baseline(pages.y() - 2), Type.SMALL, Ink.MUTED);
            double y = pages.y() - 2 - Type.SMALL.leading();
            for (Line line : values.get(i)) {
                pages.canvas().text(line, x, Type.BODY.baseline(y), Type.BODY, Ink.INK);
                y -= Type.BODY.leading();
            }
            pages.endTag();
            tag.end();
        }
        pages.down(height);
    }

    private void text(String text, Style style, Type type, Ink ink, Tag tag) {
        pages.begin(tag);
        typesetter.set(runs(text, style), type, WIDTH, line -> {
            pages.need(type.leading());
            double x = line.rightToLeft() ? Pages.RIGHT - line.width() : Pages.LEFT;
            pages.canvas().text(line, x, type.baseline(pages.y()), type, ink);
            pages.down(type.leading());
        });
        pages.endTag();
        tag.end();
    }

    private static List<Run> runs(String text, Style style) {
        return List.of(Run.of(text, style));
    }
}
