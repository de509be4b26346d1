package pl.myhezo.endtoend.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import pl.myhezo.endtoend.browser.Applicant;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.Purchase;

/** Tickets that came over with the sample export. */
class MigratedTicketsIT {

    /** Of the sample export, and no sample person's. */
    private static final Purchase CYPRYS =
            new Purchase("9992223333", "Cyprys Przykład Sp. z o.o.", "HEZO/2024/00155", List.of("FG8000000156"));

    private static final String OLD_NUMBER = "HZ-10198";
    private static final String SUBJECT = "Wymiana uszkodzonego punktu dostępowego – prośba o RMA";

    @Test
    void whoRegistersAnewFindsTheOldTicketOfHisCompanyWithAllThatWasSaid() throws IOException {
        Applicant applicant = Applicant.of(CYPRYS);
        try (Visitor visitor = Visitor.speaking(Language.POLISH)) {
            visitor.opens("/register")
                    .fillsIn(applicant)
                    .submits()
                    .isAt("/register/.+")
                    .followsTheMailTo(applicant)
                    .logsIn(applicant)
                    .sees(CYPRYS.contractNumber())
                    .opens("/tickets?q=" + OLD_NUMBER)
                    .sees(SUBJECT);
            Desk desk = Desk.of(visitor).opens(OLD_NUMBER).sees(SUBJECT).sees("Dialog ze starego portalu");

            assertThat(textOf(desk.downloadsFile(OLD_NUMBER + ".pdf")))
                    .contains(OLD_NUMBER, "Punkt dostępowy w magazynie przestał się uruchamiać", "urządzenie")
                    .containsSubsequence("Punkt dostępowy", "kwalifikuje się do wymiany", "Uprzejmie przypominamy");
            desk.answers("Podaję adres dostawy: Prosta 1, 00-001 Warszawa.").photographs("ticket-migrated");
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
