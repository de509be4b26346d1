package pl.myhezo.dialoguepdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.dialoguepdf.font.Style;
import pl.myhezo.dialoguepdf.markup.Block;
import pl.myhezo.dialoguepdf.markup.Run;
import pl.myhezo.dialoguepdf.paper.Budget;
import pl.myhezo.dialoguepdf.paper.Ink;
import pl.myhezo.dialoguepdf.paper.Line;
import pl.myhezo.dialoguepdf.paper.Pages;
import pl.myhezo.dialoguepdf.paper.Picture;
import pl.myhezo.dialoguepdf.paper.Pictures;
import pl.myhezo.dialoguepdf.paper.Tag;
import pl.myhezo.dialoguepdf.paper.Type;
import pl.myhezo.dialoguepdf.paper.Typesetter;

/** Pictures that came with a message; of any other the document only says that there was one. */
final class PicturePart {

    /** A picture of 96 pixels is an inch wide, unless the page is narrower. */
    private static final double POINTS_PER_PIXEL = 0.75;

    private static final double HIGHEST = 400;

    private final Pages pages;
    private final Typesetter typesetter;
    private final Pictures pictures;
    private final EmbeddedImages images;
    private final Budget budget;
    private final Words words;
    private final Map<String, Optional<Picture>> known = new HashMap<>();
    private int message = -1;

    PicturePart(
            Pages pages, Typesetter typesetter, Pictures pictures, EmbeddedImages images, Budget budget, Words words) {
        this.pages = pages;
        this.typesetter = typesetter;
        this.pictures = pictures;
        this.images = images;
        this.budget = budget;
        this.words = words;
    }

    /** What is laid from now on is of the next message. */
    void beginMessage() {
        message++;
    }

    void lay(Block.Picture block, double x, Tag section) {
        Optional<Picture> picture = find(block.contentId());
        String name = block.description().isEmpty()
                ? words.remarks().picture()
                : words.remarks().pictureOf().formatted(block.description());
        if (picture.isPresent()) {
            pages.draw(
                    picture.get(),
                    x,
                    Pages.RIGHT - x,
                    HIGHEST,
                    POINTS_PER_PIXEL,
                    section.child("Figure").saying(name));
        } else {
            placeholder(name, x, section.child("P"));
        }
    }

    private Optional<Picture> find(String contentId) {
        EmbeddedImages.Image image = contentId.isEmpty() ? null : images.find(message, contentId);
        return image == null ? Optional.empty() : known.computeIfAbsent(image.key(), key -> draw(image));
    }

    private Optional<Picture> draw(EmbeddedImages.Image image) {
        return budget.picture() ? pictures.add(image.content().get()) : Optional.empty();
    }

    private void placeholder(String name, double x, Tag tag) {
        pages.begin(tag);
        List<Run> runs = List.of(Run.of(name, Style.EMPHASIS));
        for (Line line : typesetter.lines(runs, Type.BODY, Pages.RIGHT - x)) {
            pages.need(Type.BODY.leading());
            pages.canvas().text(line, x, Type.BODY.baseline(pages.y()), Type.BODY, Ink.MUTED);
            pages.down(Type.BODY.leading());
        }
        pages.endTag();
        tag.end();
    }
}
