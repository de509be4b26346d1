package pl.myhezo.ticketservice.attachment.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;

@Tag("T-23")
class DownloadTests {

    @Test
    void aPlainNameIsSaidPlainly() {
        assertThat(Download.disposition("umowa 1.pdf"))
                .isEqualTo("attachment; filename=\"umowa 1.pdf\"; filename*=UTF-8''umowa%201.pdf");
    }

    @Test
    void anyOtherNameIsReadBackAsItIs() {
        for (String name : new String[] {"żółć.pdf", "100% 'x' (2).txt", "日本語.docx", "a;b=c,d.txt", "😀.png"}) {
            String said = Download.disposition(name);

            assertThat(said).matches("[ -~]+");
            assertThat(ContentDisposition.parse(said).getFilename()).isEqualTo(name);
        }
    }

    @Test
    void noNameEndsItsQuotesOrTheLine() {
        assertThat(Download.disposition("a\"; filename=b.exe\r\n\\.pdf"))
                .isEqualTo("attachment; filename=\"a_; filename=b.exe___.pdf\";"
                        + " filename*=UTF-8''a%22%3B%20filename%3Db.exe%0D%0A%5C.pdf");
    }
}
