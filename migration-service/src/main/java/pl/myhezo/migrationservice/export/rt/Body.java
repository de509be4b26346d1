package pl.myhezo.migrationservice.export.rt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyMessage.Format;
import pl.myhezo.migrationservice.export.foreign.Part;

/** What somebody wrote: of the parts of a mail the first in HTML, otherwise the first as text. */
record Body(Format format, String text) {

    static Body among(List<Part> parts) {
        return first(parts, "text/html")
                .map(part -> new Body(Format.HTML, content(part)))
                .or(() -> first(parts, "text/plain").map(part -> new Body(Format.TEXT, content(part))))
                .orElse(new Body(Format.TEXT, ""));
    }

    private static Optional<Part> first(List<Part> parts, String type) {
        return parts.stream()
                .filter(part -> !Transactions.isFile(part) && isOf(type, part.text("ContentType")))
                .findFirst();
    }

    private static boolean isOf(String type, @Nullable String said) {
        return said != null && said.strip().toLowerCase(Locale.ROOT).startsWith(type);
    }

    /** REST 2 answers every content in base64, and text in UTF-8 whatever it came in. */
    private static String content(Part part) {
        String encoded = part.text("Content");
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(encoded == null ? "" : encoded);
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException e) {
            throw part.wrong("Content", "is not in base64");
        } catch (CharacterCodingException e) {
            throw part.wrong("Content", "is not in UTF-8");
        }
    }
}
