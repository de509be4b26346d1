package pl.myhezo.dialoguepdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pl.myhezo.dialoguepdf.Dialogue.Body;

/** Dialogues that break programs which lay out pages. */
final class Hostile {

    private static final int MEGABYTES_5 = 5_000_000;

    private Hostile() {}

    static Map<String, Dialogue> dialogues() {
        Map<String, Body> bodies = new LinkedHashMap<>();
        bodies.put("a line of 5 MB", new Body.Plain("x".repeat(MEGABYTES_5)));
        bodies.put("a line of 5 MB with spaces", new Body.Plain("ab ".repeat(MEGABYTES_5 / 3)));
        bodies.put("a line of 5 MB of marks", new Body.Marked("**_`[".repeat(MEGABYTES_5 / 5)));
        bodies.put("5 MB of one unfinished link", new Body.Marked("[a](http://".repeat(MEGABYTES_5 / 11)));
        bodies.put("a line of 5 MB from right to left", new Body.Plain("שלום ".repeat(MEGABYTES_5 / 10)));
        bodies.put("Arabic and Latin in turn", new Body.Plain("مرحباab12".repeat(100_000)));
        bodies.put("unfinished embeddings", new Body.Plain("\u202Ea\u202Bb\u2067c".repeat(100_000)));
        bodies.put("zero-width signs", new Body.Plain("\u200B\u200D\uFEFF\u2060".repeat(500_000)));
        bodies.put("combining marks", new Body.Plain("e" + "\u0301\u0327".repeat(500_000)));
        bodies.put("Arabic marks", new Body.Plain("ب" + "\u064B".repeat(1_000_000)));
        bodies.put("emoji", new Body.Plain("👩🏽‍💻😀🇵🇱".repeat(100_000)));
        bodies.put("half characters", new Body.Plain("\uD83D\uDE00\uD83D \uDE00\uDE00".repeat(10_000)));
        bodies.put("control characters", new Body.Plain("\u0000\u0001\u001b[31m\u0085\u2028\r\f".repeat(10_000)));
        bodies.put("a million empty lines", new Body.Plain("\n".repeat(1_000_000)));
        bodies.put("a million lines", new Body.Plain("a\n".repeat(1_000_000)));
        bodies.put("lines quoted in turn", new Body.Plain("a\n>a\n".repeat(400_000)));
        bodies.put("a million quotes", new Body.Plain(">".repeat(1_000_000)));
        bodies.put("list in list in list", new Body.Marked("- a\n  - b\n    - c\n      - d\n".repeat(10_000)));
        bodies.put("tables 1,000 deep", html("<table><tr><td>", 1_000, "x", "</td></tr></table>"));
        bodies.put("tables 1,000 deep, never closed", html("<table><tr><td>a<td>b", 1_000, "x", ""));
        bodies.put("quotes 100,000 deep", html("<blockquote>", 100_000, "x", "</blockquote>"));
        bodies.put("lists 100,000 deep", html("<ul><li>a", 100_000, "x", ""));
        bodies.put("bold 500,000 deep", html("<b>", 500_000, "x", ""));
        bodies.put(
                "bold that is opened anew in each paragraph",
                html("<b><i><a href=http://a>", 300, "", "<p>x".repeat(300)));
        bodies.put("a row of 50,000 cells", html("<table><tr>" + "<td>a".repeat(50_000), 1, "", "</table>"));
        bodies.put("a table of 20,000 rows", html("<tr><td>a</td><td>Zażółć gęślą jaźń</td></tr>", 20_000, "", ""));
        bodies.put(
                "a row as high as a book",
                html("<table><tr><td>a</td><td>", 1, "word ".repeat(50_000), "</td></tr></table>"));
        bodies.put("cells that span everything", html("<td colspan=99>a", 5_000, "", ""));
        bodies.put("5 MB of unfinished tags", html("<", MEGABYTES_5, "", ""));
        bodies.put("unfinished comments", html("<!--", 500_000, "", ""));
        bodies.put("unfinished conditions", html("<![if", 300_000, "", ""));
        bodies.put("unfinished attributes", html("<a href=\"", 200_000, "", ""));
        bodies.put("scripts in scripts", html("<script>", 200_000, "", ""));
        bodies.put("unfinished text areas", html("<textarea><title>", 200_000, "", ""));
        bodies.put("5 MB of entities", html("&lt", MEGABYTES_5 / 3, "", ""));
        bodies.put("unknown entities", html("&CounterClockwiseContourIntegra", 100_000, "", ""));
        bodies.put("an entity that is a number", html("&#99999999999;&#xD800;&#0;&#xFFFF;", 50_000, "", ""));
        bodies.put("unbalanced tags", html("</p></td><b></i><tr></table><li></ul>", 50_000, "x", ""));
        bodies.put("many attributes", html("<p ", 1, "a=b ".repeat(500_000), ">x</p>"));
        bodies.put("pictures without end", html("<img src=cid:a><img src='cid:b'>", 30_000, "", ""));
        bodies.put("pictures each of another name", html(numberedPictures(50_000), 1, "", ""));
        bodies.put("Word", html(wordParagraph(), 500, "", ""));
        bodies.put(
                "XML with a declaration",
                html("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaa'>]>&a;", 20_000, "", ""));
        Map<String, Dialogue> dialogues = new LinkedHashMap<>();
        bodies.forEach((name, body) -> dialogues.put(name, Dialogues.saying(body)));
        dialogues.put("10,000 messages", tenThousandMessages());
        dialogues.put("a hostile ticket", hostileTicket());
        dialogues.put("10,000 files", manyFiles());
        return dialogues;
    }

    private static Body html(String opening, int times, String text, String closing) {
        return new Body.Html(
                opening.repeat(times) + text + (closing.length() > 1000 ? closing : closing.repeat(times)));
    }

    private static String numberedPictures(int count) {
        var pictures = new StringBuilder();
        for (int i = 0; i < count; i++) {
            pictures.append("<img src=cid:").append(i).append('>');
        }
        return pictures.toString();
    }

    private static String wordParagraph() {
        return """
                <!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
                <style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style>
                <p class=MsoNormal style='mso-margin-top-alt:auto'><span lang=PL style='font-size:11.0pt;
                font-family:"Calibri",sans-serif;mso-fareast-language:EN-US'>Dzień dobry,<o:p></o:p></span></p>
                <p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span>
                <![endif]>punkt</p><v:shape id="x"><v:imagedata src="file:///etc/passwd"/></v:shape>
                """;
    }

    /** Text that hardly becomes smaller where it is packed. */
    static Body.Plain noise() {
        var text = new StringBuilder();
        new Random(29).ints(1_900_000, ' ', '~').forEach(text::appendCodePoint);
        return new Body.Plain(text.toString());
    }

    private static Dialogue tenThousandMessages() {
        return Dialogues.with(Collections.nCopies(10_000, Dialogues.answer()));
    }

    private static Dialogue manyFiles() {
        var message = Dialogues.answer();
        return Dialogues.with(List.of(new Dialogue.Message(
                message.author(),
                message.side(),
                message.at(),
                message.body(),
                Collections.nCopies(10_000, new Dialogue.Attachment("x".repeat(300), 1L)))));
    }

    private static Dialogue hostileTicket() {
        String text = "\u202E<b>(\"%s%n\\)" + "ł".repeat(20_000) + "\uD800";
        return new Dialogue(
                Dialogue.Language.EN,
                new Dialogue.Ticket(
                        text, text, text, text, text, text, Dialogue.State.OPEN, Dialogues.MAY, Dialogues.MAY),
                List.of(new Dialogue.Message(
                        text,
                        Dialogue.Side.CUSTOMER,
                        Dialogues.MAY,
                        new Body.Plain(text),
                        List.of(new Dialogue.Attachment(text, 5L)))));
    }
}
