package pl.myhezo.dialoguepdf.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HtmlReaderTests {

    @Test
    void readsParagraphsAndStyles() {
        assertThat(Sketch.ofHtml(
                        "<p>To  jest\n<b>ważne</b>, <i>bardzo</i> <code>a=1</code></p><div>Koniec<br>linii</div>"))
                .containsExactly("To jest S<ważne>, E<bardzo> C<a=1>", "Koniec\nlinii");
    }

    @Test
    void readsLists() {
        assertThat(Sketch.ofHtml("<ul><li>a<ol><li>b</li><li>c</li></ol></li><li><p>d</p><p>e</p></li></ul>"))
                .containsExactly("  • a", "    1. b", "    2. c", "  • d", "  e");
    }

    @Test
    void readsQuotesInQuotes() {
        assertThat(Sketch.ofHtml("a<blockquote>b<blockquote>c</blockquote>d</blockquote>e"))
                .containsExactly("a", ">b", ">>c", ">d", "e");
    }

    @Test
    void keepsTables() {
        assertThat(
                        Sketch.ofHtml(
                                "<table><tr><th>A</th><th>B</th></tr><tr><td>1<br>2</td><td><ul><li>x</li><li>y</li></ul></td></tr></table>"))
                .containsExactly("table #A|#B/1\n2|• x\n• y");
    }

    @Test
    void takesATableThatOnlyArrangesThingsAsASequence() {
        assertThat(Sketch.ofHtml("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>"))
                .containsExactly("a", "b");
        assertThat(Sketch.ofHtml(
                        "<table><tr><td>a</td><td>b<table><tr><td>1</td><td>2</td></tr></table></td></tr></table>"))
                .containsExactly("a", "b", "table 1|2");
        assertThat(Sketch.ofHtml("<table><tr><td>a</td><td><img src=cid:logo alt=Logo></td></tr></table>"))
                .containsExactly("a", "picture logo Logo");
    }

    @Test
    void keepsSpacesAndLinesOfCode() {
        assertThat(Sketch.ofHtml("<pre>a\n  b</pre>")).containsExactly("code C<a\n  b>");
    }

    @Test
    void saysWhereALinkLeads() {
        assertThat(Sketch.ofHtml("<a href='https://a.example/b'>tutaj</a> <a href='https://a.example/'>a.example</a> "
                        + "<a href='mailto:a@a.example'>a@a.example</a> <a href='javascript:x()'>nic</a>"))
                .containsExactly("{tutaj} (https://a.example/b) {a.example} {a@a.example} nic");
    }

    @Test
    void knowsPicturesThatCameAlongFromOthers() {
        assertThat(Sketch.ofHtml("<img src='cid:a@b'><img src='https://a.example/x.png' alt=zdalny>"))
                .containsExactly("picture a@b ", "picture  zdalny");
    }

    @Test
    void leavesOutWhatWordAdds() {
        assertThat(Sketch.ofHtml(
                        "<style>p {color: red}</style><!--[if mso]><p>x</p><![endif]--><p class=MsoNormal>Dzień dobry<o:p></o:p></p>"
                                + "<p><o:p>&nbsp;</o:p></p><title>nic</title>"))
                .startsWith("Dzień dobry")
                .doesNotContain("x")
                .allMatch(line -> !line.contains("color"));
    }

    @Test
    @Tag("T-20")
    void leavesOutScripts() {
        assertThat(
                        Sketch.ofHtml(
                                "<script>alert(1)</script>a<img src=x onerror=alert(1)><svg onload=alert(1)>b<a href='data:text/html,x'>c</a>"))
                .containsExactly("a", "picture  ", "bc");
    }

    @Test
    void readsWhatIsNotBalanced() {
        assertThat(Sketch.ofHtml("</p><b>a<p>b</i></table><li>c")).containsExactly("S<a>", "S<b>", "  • S<c>");
    }
}
