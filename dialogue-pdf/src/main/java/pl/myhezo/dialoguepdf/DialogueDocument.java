package pl.myhezo.dialoguepdf;

import java.util.List;
import pl.myhezo.dialoguepdf.file.PdfFile;
import pl.myhezo.dialoguepdf.font.Fonts;
import pl.myhezo.dialoguepdf.font.Style;
import pl.myhezo.dialoguepdf.paper.Binding;
import pl.myhezo.dialoguepdf.paper.Budget;
import pl.myhezo.dialoguepdf.paper.BudgetSpent;
import pl.myhezo.dialoguepdf.paper.Metadata;
import pl.myhezo.dialoguepdf.paper.Outline;
import pl.myhezo.dialoguepdf.paper.Pages;
import pl.myhezo.dialoguepdf.paper.Pictures;
import pl.myhezo.dialoguepdf.paper.Tag;
import pl.myhezo.dialoguepdf.paper.Typesetter;

/** One dialogue on its way to paper: the ticket, then message after message. */
final class DialogueDocument {

    private static final String PRODUCT = "myHEZO";
    private static final String CONTACT = "pomoc@myhezo.pl · +48 12 25 25 600";
    private static final int LONGEST_IN_MARGIN = 60;

    private final PdfFile file;
    private final Budget budget;
    private final boolean simplified;
    private final Fonts fonts;
    private final Typesetter typesetter;
    private final Pages pages;
    private final Pictures pictures;
    private final EmbeddedImages images;

    DialogueDocument(PdfFile file, Budget budget, EmbeddedImages images, boolean simplified) {
        this.file = file;
        this.budget = budget;
        this.images = images;
        this.simplified = simplified;
        this.fonts = new Fonts(file);
        this.typesetter = new Typesetter(fonts, budget);
        this.pages = new Pages(file, budget);
        this.pictures = new Pictures(file);
    }

    /** The number of the document's first object. */
    int lay(Dialogue dialogue) {
        Words words = Words.in(dialogue.language());
        var outline = new Outline();
        Tag root = Tag.root(file);
        Tag document = root.child("Document");
        if (simplified) {
            budget.open();
        }
        new TicketPart(pages, typesetter, words).lay(dialogue.ticket(), simplified, document);
        budget.close();
        var pictureParts = new PicturePart(pages, typesetter, pictures, images, budget, words);
        try {
            lay(
                    dialogue.messages(),
                    new MessagePart(pages, typesetter, pictureParts, budget, words),
                    document,
                    outline);
        } catch (BudgetSpent spent) {
            if (!simplified) {
                throw spent;
            }
            budget.open();
            new BodyPart(pages, typesetter, pictureParts, document, Pages.LEFT)
                    .remark(words.remarks().shortened(), Style.EMPHASIS);
        }
        document.end();
        pages.end();
        return new Binding(file, fonts, typesetter)
                .bind(pages, pictures, root, outline, margins(dialogue.ticket(), words), metadata(dialogue, words));
    }

    private void lay(List<Dialogue.Message> messages, MessagePart part, Tag document, Outline outline) {
        for (Dialogue.Message message : messages) {
            budget.characters(message.body().content().length());
            part.lay(message, document, outline);
        }
    }

    private static Binding.Margins margins(Dialogue.Ticket ticket, Words words) {
        String number = words.remarks().ticket().formatted(ticket.number());
        String shown = number.length() > LONGEST_IN_MARGIN ? number.substring(0, LONGEST_IN_MARGIN) + "…" : number;
        return new Binding.Margins(PRODUCT, shown, CONTACT, words.remarks().page());
    }

    private static Metadata metadata(Dialogue dialogue, Words words) {
        Dialogue.Ticket ticket = dialogue.ticket();
        return new Metadata(ticket.number() + " " + ticket.subject(), words.language(), ticket.changedAt());
    }
}
