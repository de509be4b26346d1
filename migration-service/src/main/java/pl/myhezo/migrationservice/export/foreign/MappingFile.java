package pl.myhezo.migrationservice.export.foreign;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyMessage.Side;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;

/**
 * {@code mapping.json}: what a system calls things by.
 *
 * @param states what a state of that name means here
 * @param roles on whose behalf somebody writes, by address, by {@code @domain} or by his id in that system
 * @param fields what custom fields are called that hold {@code contract}, {@code serial}, {@code nip}, {@code company}
 * @param timeZone of times that do not say theirs
 */
record MappingFile(
        @Nullable Map<String, @Nullable String> states,
        @Nullable Map<String, @Nullable String> roles,
        @Nullable Map<String, @Nullable String> fields,
        @Nullable String timeZone) {

    static final String NAME = "mapping.json";

    static MappingFile in(Bundle bundle) throws RefusedExport {
        Optional<byte[]> content = bundle.small(NAME);
        if (content.isEmpty()) {
            return new MappingFile(null, null, null, null);
        }
        try {
            MappingFile file = bundle.json()
                    .readerFor(MappingFile.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(content.get());
            if (file == null) {
                throw BadMapping.in(NAME, "null");
            }
            return file;
        } catch (JacksonException e) {
            throw BadMapping.in(NAME, e.getOriginalMessage());
        }
    }

    Map<String, Status> meaningOfStates() throws RefusedExport {
        Map<String, Status> meaning = new HashMap<>();
        for (Map.Entry<String, String> entry : entries(states, "states").entrySet()) {
            meaning.put(entry.getKey(), oneOf(Status.class, "states", entry));
        }
        return meaning;
    }

    Map<String, Side> sides() throws RefusedExport {
        Map<String, Side> sides = new HashMap<>();
        for (Map.Entry<String, String> entry : entries(roles, "roles").entrySet()) {
            sides.put(entry.getKey().toLowerCase(Locale.ROOT), oneOf(Side.class, "roles", entry));
        }
        return sides;
    }

    Map<String, String> namesOfFields() throws RefusedExport {
        return entries(fields, "fields");
    }

    ZoneId zone() throws RefusedExport {
        try {
            return timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            throw BadMapping.in(NAME, "timeZone '%s'".formatted(timeZone));
        }
    }

    private static Map<String, String> entries(@Nullable Map<String, @Nullable String> given, String what)
            throws RefusedExport {
        Map<String, String> entries = new HashMap<>();
        if (given != null) {
            for (Map.Entry<String, @Nullable String> entry : given.entrySet()) {
                @Nullable String value = entry.getValue();
                if (value == null) {
                    throw BadMapping.in(NAME, "%s '%s': null".formatted(what, entry.getKey()));
                }
                entries.put(entry.getKey(), value);
            }
        }
        return entries;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String what, Map.Entry<String, String> entry)
            throws RefusedExport {
        for (E known : type.getEnumConstants()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(entry.getValue())) {
                return known;
            }
        }
        throw BadMapping.in(NAME, "%s '%s': '%s' is unknown".formatted(what, entry.getKey(), entry.getValue()));
    }
}
