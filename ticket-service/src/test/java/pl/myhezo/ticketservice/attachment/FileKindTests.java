package pl.myhezo.ticketservice.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T-21")
@Tag("T-22")
class FileKindTests {

    private static final byte[] PDF = "%PDF-1.7\n%\u00e2".getBytes(ISO_8859_1);
    private static final byte[] ZIP = "PK\u0003\u0004....[Content_Types].xml".getBytes(ISO_8859_1);
    private static final byte[] HTML = "  <!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8);
    private static final byte[] TEXT = "Brak łączności od 8:15\n".getBytes(UTF_8);
    private static final byte[] PROGRAM = "MZ\u0090\u0000\u0003".getBytes(ISO_8859_1);
    private static final byte[] OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1);

    static Stream<Arguments> taken() {
        String docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        return Stream.of(
                arguments("a.pdf", "%PDF-1.4", "application/pdf"),
                arguments("a.PNG", "\u0089PNG\r\n\u001a\n", "image/png"),
                arguments("a.jpeg", "\u00ff\u00d8\u00ff\u00e0", "image/jpeg"),
                arguments("a.gif", "GIF89a", "image/gif"),
                arguments("a.webp", "RIFF....WEBP", "image/webp"),
                arguments("a.docx", "PK\u0003\u0004", docx),
                arguments("a.zip", "PK\u0003\u0004", "application/zip"),
                arguments("a.tgz", "\u001f\u008b\b", "application/gzip"),
                arguments("a.heic", "....ftypheic", "image/heic"),
                arguments("a.pcap", "\u00d4\u00c3\u00b2\u00a1", "application/vnd.tcpdump.pcap"),
                arguments("a.log", "x", "text/plain"),
                arguments("a.csv", "x;y", "text/plain"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatIsTakenIsHandedOutUnderATypeOfOurs(String name, String beginning, String type) {
        assertThat(FileKind.of(new FileName(name), beginning.getBytes(ISO_8859_1)))
                .map(FileKind::type)
                .contains(type);
    }

    @Test
    void aTextIsTakenInWhateverOldCode() {
        assertTaken("a.txt", TEXT);
        assertTaken("a.txt", "Brak łączności".getBytes(java.nio.charset.Charset.forName("windows-1250")));
        assertTaken("a.txt", "\ufeffBrak łączności".getBytes(UTF_16LE));
        assertTaken("a.log", "\u001b[31mBŁĄD\u001b[0m".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.html",
                "a.htm",
                "a.xhtml",
                "a.svg",
                "a.xml",
                "a.js",
                "a.mjs",
                "a.exe",
                "a.dll",
                "a.bat",
                "a.cmd",
                "a.ps1",
                "a.vbs",
                "a.scr",
                "a.lnk",
                "a.url",
                "a.hta",
                "a.msi",
                "a.jar",
                "a.apk",
                "a.docm",
                "a.doc",
                "a.xls",
                "a.ppt",
                "a.msg",
                "a.xlsm",
                "a.pptm",
                "a.dotm",
                "a.php",
                "a.jsp",
                "a.sh",
                "a.py",
                "a.swf",
                "a.iso",
                "a.pdf.exe",
                "a.pdf.html",
                "htaccess",
                "a",
                "a.",
                "a.pdf ",
                "a.pd",
                "a.pdf_",
                "web.config",
                "a.mht",
                "a.chm",
                "a.reg"
            })
    void nothingThatRunsIsTakenWhateverIsInIt(String name) {
        for (byte[] content : List.of(PDF, ZIP, HTML, TEXT, PROGRAM, OLD_OFFICE)) {
            assertThat(FileKind.of(new FileName(name), content)).isEmpty();
        }
    }

    @Test
    void endingAndContentMustBothBeOfTheKind() {
        assertThat(FileKind.of(new FileName("a.pdf"), HTML)).isEmpty();
        assertThat(FileKind.of(new FileName("a.pdf"), ZIP)).isEmpty();
        assertThat(FileKind.of(new FileName("a.png"), PDF)).isEmpty();
        assertThat(FileKind.of(new FileName("a.docx"), OLD_OFFICE)).isEmpty();
        assertThat(FileKind.of(new FileName("a.txt"), HTML)).isEmpty();
        assertThat(FileKind.of(new FileName("a.txt"), PROGRAM)).isEmpty();
        assertThat(FileKind.of(new FileName("a.csv"), ZIP)).isEmpty();
        assertThat(FileKind.of(new FileName("a.pdf"), new byte[0])).isEmpty();
        assertThat(FileKind.of(new FileName("a.pdf"), "%PD".getBytes(UTF_8))).isEmpty();
    }

    private static void assertTaken(String name, byte[] content) {
        assertThat(FileKind.of(new FileName(name), content)).isPresent();
    }
}
