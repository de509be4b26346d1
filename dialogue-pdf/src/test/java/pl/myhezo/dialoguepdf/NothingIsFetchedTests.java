package pl.myhezo.dialoguepdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.dialoguepdf.Dialogues.pdf;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.myhezo.dialoguepdf.Dialogue.Body;

/** Messages that want files and addresses read get none of them, and their text is laid out all the same. */
@Tag("T-27")
@Tag("T-28")
class NothingIsFetchedTests {

    private static final String SECRET = "s3cret-of-the-machine";

    private static final AtomicInteger FETCHED = new AtomicInteger();
    private static HttpServer canary;

    @TempDir
    private static Path directory;

    @BeforeAll
    static void canary() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            FETCHED.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        canary.start();
        Files.writeString(directory.resolve("secret"), SECRET);
    }

    @AfterAll
    static void stop() {
        canary.stop(0);
    }

    static Stream<String> vectors() {
        return Stream.of(
                        "http://127.0.0.1:%d/x".formatted(canary.getAddress().getPort()),
                        directory.resolve("secret").toUri().toString())
                .flatMap(NothingIsFetchedTests::vectors);
    }

    private static Stream<String> vectors(String to) {
        return Stream.of(
                        "<img src='%s'>",
                        "<img src='cid:x' srcset='%s 2x'>",
                        "<img src=' cid:%s'>",
                        "<img src='CID:x' lowsrc='%s' dynsrc='%s'>",
                        "<input type=image src='%s'>",
                        "<link rel=stylesheet href='%s'>",
                        "<link rel=attachment href='%s'>",
                        "<base href='%s'><img src=a>",
                        "<meta http-equiv=refresh content='0;url=%s'>",
                        "<style>@import url('%s');</style>",
                        "<style>@font-face{font-family:x;src:url('%s')} *{font-family:x}</style>",
                        "<style>body{background:url(%s)}</style>",
                        "<p style=\"background:url('%s')\">x</p>",
                        "<p style=\"content:url('%s');list-style-image:url('%s')\">x</p>",
                        "<body background='%s'>",
                        "<table background='%s'><tr><td background='%s'>x<td>y</table>",
                        "<object data='%s'>x</object>",
                        "<embed src='%s'>",
                        "<iframe src='%s'></iframe>",
                        "<iframe srcdoc='<img src=%s>'></iframe>",
                        "<frameset><frame src='%s'></frameset>",
                        "<applet code='%s'></applet>",
                        "<script src='%s'></script>",
                        "<script>fetch('%s')</script>",
                        "<video src='%s' poster='%s'></video>",
                        "<audio src='%s'></audio>",
                        "<picture><source srcset='%s'><img></picture>",
                        "<svg><use href='%s#a'/></svg>",
                        "<svg><image xlink:href='%s' href='%s'/></svg>",
                        "<svg><style>@import '%s';</style></svg>",
                        "<math><mglyph src='%s'></math>",
                        "<a href='%s' data-embed-file='%s'>x</a>",
                        "<a href='x' data-content-type=text/plain data-embed-file='%s'>x</a>",
                        "<?xml-stylesheet href='%s'?><p>x</p>",
                        "<?xml version='1.0'?><!DOCTYPE p SYSTEM '%s'><p>x</p>",
                        "<!DOCTYPE p [<!ENTITY e SYSTEM '%s'>]><p>&e;</p>",
                        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='%s' parse='text'/>",
                        "<v:imagedata src='%s'/><v:fill src='%s'/>",
                        "<!--[if true]><img src='%s'><![endif]-->",
                        "<noscript><img src='%s'></noscript>",
                        "<template><img src='%s'></template>",
                        "<textarea></textarea><img src='%s'>",
                        "<img src='cid:x' onerror=\"this.src='%s'\">",
                        "<form action='%s'><button formaction='%s'>x</button></form>",
                        "<bookmarks><bookmark name=x href='%s'/></bookmarks>")
                .map(vector -> vector.replace("%s", to));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isNeverReadForAMessage(String vector) throws Exception {
        List<String> askedFor = new ArrayList<>();
        byte[] pdf =
                pdf(Dialogues.saying(new Body.Html("<p>przed</p>" + vector + "<p>za</p>")), (message, contentId) -> {
                    askedFor.add(contentId);
                    return null;
                });

        assertThat(FETCHED).hasValue(0);
        assertThat(askedFor)
                .allMatch(contentId ->
                        contentId.equals("x") || contentId.contains("127.0.0.1") || contentId.contains("secret"));
        assertThat(PdfText.of(pdf)).contains("przed").doesNotContain(SECRET);
        assertThat(streams(pdf)).doesNotContain(SECRET);
    }

    private static String streams(byte[] pdf) throws IOException {
        var content = new StringBuilder();
        try (var document = Loader.loadPDF(pdf)) {
            COSDocument objects = document.getDocument();
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                if (objects.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        content.append(new String(in.readAllBytes(), ISO_8859_1));
                    }
                }
            }
        }
        return content.toString();
    }
}
