package pl.myhezo.ticketservice.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Files as browsers send them. */
public final class SentFiles {

    public static final String BOUNDARY = "----a-boundary-of-a-form";
    public static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private SentFiles() {}

    /** A small PDF that says something. */
    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n% " + text + "\n%%EOF\n").getBytes(UTF_8);
    }

    /** A PDF of some size. */
    public static byte[] pdf(int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) ' ');
        byte[] beginning = "%PDF-1.4\n".getBytes(ISO_8859_1);
        System.arraycopy(beginning, 0, content, 0, beginning.length);
        return content;
    }

    /** The body of a form with one file in the field {@code file}, under a type that is a lie. */
    public static byte[] form(String name, byte[] content) {
        return form("file", name, content);
    }

    public static byte[] form(String field, String name, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        String head = """
                --%s\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: text/html\r
                \r
                """.formatted(BOUNDARY, field, name.replace("\"", "%22"));
        form.writeBytes(head.getBytes(UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return form.toByteArray();
    }
}
