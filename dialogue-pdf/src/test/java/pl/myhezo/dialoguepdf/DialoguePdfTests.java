package pl.myhezo.dialoguepdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.dialoguepdf.Dialogues.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import pl.myhezo.dialoguepdf.Dialogue.Body;
import pl.myhezo.dialoguepdf.Dialogue.Language;

class DialoguePdfTests {

    @Test
    void holdsTheTicketAndItsMessagesInTheOrderInWhichTheyWereWritten() throws Exception {
        assertThat(PdfText.words(pdf(Dialogues.ofTenMessages())))
                .containsSubsequence(
                        "Zgłoszenie HEZO-2026-000123",
                        "Brak łączności z centralą po aktualizacji FortiGate 100F – pilne",
                        "Alfa Sp. z o.o.",
                        "HEZO/2023/00017",
                        "FG1234567890",
                        "czeka na klienta",
                        "HZ-10234",
                        "Alicja Nowak klient 2 maja 2024, 10:15",
                        "Zażółć gęślą jaźń.",
                        "• oddział w Krakowie",
                        "Czy próbowali Państwo",
                        "instrukcja (https://example.com/opis)",
                        "get system status",
                        "Załącznik: log-z-urządzenia.txt · 12 KB",
                        "Załącznik: zrzut.png (pliku nie ma)",
                        "Marek Dostawca dostawca 2 maja 2024, 10:45",
                        "Interfejs Stan",
                        "port1 działa",
                        "Jan Kowal zespół HEZO 2 maja 2024, 11:15",
                        "2. sprawdzić get system status",
                        "Zmieniono stan zgłoszenia.");
    }

    @Test
    void speaksTheLanguageOfItsReader() throws Exception {
        assertThat(PdfText.words(pdf(Dialogues.in(Language.EN, Dialogues.ofTenMessages()))))
                .containsSubsequence(
                        "page 1 of 3",
                        "Ticket HEZO-2026-000123",
                        "waiting for customer",
                        "2 May 2024, 10:15",
                        "Attachment:");
    }

    @Test
    void numbersItsPages() throws Exception {
        assertThat(PdfText.words(pdf(Dialogues.ofTenMessages()))).contains("strona 1 z 3", "strona 3 z 3");
    }

    @Test
    void tellsTimesAsClocksInWarsawShowThem() throws Exception {
        var winter = new Dialogue.Message(
                "A", Dialogue.Side.CUSTOMER, Instant.parse("2024-12-31T23:30:00Z"), new Body.Plain("x"), List.of());
        assertThat(PdfText.words(pdf(Dialogues.with(List.of(winter))))).contains("1 stycznia 2025, 00:30");
    }

    @Test
    void isSmall() throws Exception {
        assertThat(pdf(Dialogues.ofTenMessages())).hasSizeLessThan(60 * 1024);
    }

    @Test
    void isTheSameFileForTheSameDialogue() throws Exception {
        assertThat(pdf(Dialogues.ofTenMessages())).isEqualTo(pdf(Dialogues.ofTenMessages()));
    }

    @Test
    void hasAnEntryInItsOutlineForEachMessage() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Dialogues.ofTenMessages()))) {
            List<String> titles = new ArrayList<>();
            List<Integer> pages = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                pages.add(document.getPages().indexOf(item.findDestinationPage(document)));
            }
            assertThat(titles).hasSize(10).startsWith("Alicja Nowak · 2 maja 2024, 10:15");
            assertThat(pages).isSorted().startsWith(0).endsWith(2);
        }
    }

    @Test
    void bringsThePartsOfTheFontsThatItUses() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Dialogues.ofTenMessages()))) {
            List<String> names = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName());
            }
            assertThat(names).hasSize(4).allMatch(name -> name.matches("[A-Z]{6}\\+IBMPlex(Sans|Mono)-\\w+"));
        }
    }

    @Test
    void saysWhatItIsAbout() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Dialogues.ofTenMessages()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("pl-PL");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
                    .contains("HEZO-2026-000123 Brak łączności z centralą");
        }
    }

    @Test
    void sparesWhatATicketDoesNotHave() throws Exception {
        var ticket = new Dialogue.Ticket(
                "HZ-1", null, "Temat", null, null, null, Dialogue.State.NEW, Dialogues.MAY, Dialogues.MAY);
        assertThat(PdfText.words(pdf(new Dialogue(Language.PL, ticket, List.of()))))
                .contains("Temat", "nowe")
                .doesNotContain("Firma", "Umowa", "seryjny", "starym");
    }

    @Test
    void saysOfAnEmptyMessageThatItIsEmpty() throws Exception {
        assertThat(PdfText.words(pdf(Dialogues.saying(new Body.Html("<p>&nbsp;</p>")))))
                .contains("(bez treści)");
    }
}
