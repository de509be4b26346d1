package pl.myhezo.ticketservice.attachment.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import pl.myhezo.ticketservice.attachment.Attachment;

/** What is said of a file that is handed out: keep it, whatever it is; it is never shown. */
final class Download {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Download() {}

    static void announce(Attachment attachment, HttpServletResponse response) {
        response.setContentType(attachment.type());
        response.setContentLengthLong(attachment.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** RFC 6266: plain letters for those who know no others, and the name itself as RFC 8187 writes it. */
    static String disposition(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain(name), encoded(name));
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .forEach(c -> plain.append(c < ' ' || c > '~' || c == '"' || c == '\\' || c == '%' ? '_' : (char) c));
        return plain.toString();
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            encoded.append(plain || UNRESERVED.indexOf(c) >= 0 ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }
}
