package pl.myhezo.dialoguepdf.markup;

import java.util.List;

/** A part of a message that stands by itself. */
public sealed interface Block {

    Frame frame();

    record Paragraph(Frame frame, List<Run> runs) implements Block {}

    record Heading(Frame frame, List<Run> runs) implements Block {}

    /** @param marker a bullet or a number */
    record Item(Frame frame, String marker, List<Run> runs) implements Block {}

    /** Text whose spaces and lines mean something. */
    record Code(Frame frame, List<Run> runs) implements Block {}

    record Table(Frame frame, List<List<Cell>> rows) implements Block {}

    record Cell(boolean heading, int span, List<Run> runs) {}

    /** @param contentId which of the files that came with the message */
    record Picture(Frame frame, String contentId, String description) implements Block {}

    record Divider(Frame frame) implements Block {}
}
