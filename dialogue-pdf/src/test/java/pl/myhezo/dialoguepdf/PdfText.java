package pl.myhezo.dialoguepdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF as another program finds it. */
final class PdfText {

    private PdfText() {}

    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The same without the ends of lines. */
    static String words(byte[] pdf) throws IOException {
        return of(pdf).replaceAll("\\s+", " ");
    }

    static String firstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(document);
        }
    }
}
