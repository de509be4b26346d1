package pl.myhezo.migrationservice.export.myhezo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.bundle.Fields;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/** One of the {@code messages} in a line of {@code tickets.ndjson}. */
record MessageLine(
        @Nullable String at,
        @Nullable Author author,
        @Nullable String visibility,
        @Nullable String format,
        @Nullable String body,
        @Nullable List<@Nullable Attachment> attachments) {

    record Author(@Nullable String name, @Nullable String role) {}

    record Attachment(@Nullable String name, @Nullable String path) {}

    /** The message, if the customer could read it. Of what is internal nothing else is looked at. */
    Optional<LegacyMessage> toPublicMessage() {
        return switch (Fields.required("messages.visibility", visibility)) {
            case "internal" -> Optional.empty();
            case "public" -> Optional.of(toMessage());
            default -> throw wrong("visibility", visibility);
        };
    }

    private LegacyMessage toMessage() {
        String role = author == null ? null : author.role();
        return new LegacyMessage(
                at,
                author == null ? null : author.name(),
                sideOf(Fields.required("messages.author.role", role)),
                formatOf(Fields.required("messages.format", format)),
                body == null ? "" : body,
                files());
    }

    private List<LegacyFile> files() {
        return attachments == null
                ? List.of()
                : attachments.stream()
                        .filter(Objects::nonNull)
                        .map(file -> new LegacyFile(file.name(), file.path() == null ? "" : file.path()))
                        .toList();
    }

    private static LegacyMessage.Side sideOf(String role) {
        return switch (role) {
            case "customer" -> LegacyMessage.Side.CUSTOMER;
            case "agent" -> LegacyMessage.Side.AGENT;
            case "supplier" -> LegacyMessage.Side.SUPPLIER;
            case "system" -> LegacyMessage.Side.SYSTEM;
            default -> throw wrong("author.role", role);
        };
    }

    private static LegacyMessage.Format formatOf(String format) {
        return switch (format) {
            case "text" -> LegacyMessage.Format.TEXT;
            case "html" -> LegacyMessage.Format.HTML;
            default -> throw wrong("format", format);
        };
    }

    private static RefusedRecord wrong(String field, @Nullable String value) {
        return new RefusedRecord(Reason.WRONG_VALUE, "messages.%s '%s'".formatted(field, value));
    }
}
