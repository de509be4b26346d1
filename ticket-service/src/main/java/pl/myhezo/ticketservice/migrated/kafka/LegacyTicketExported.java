package pl.myhezo.ticketservice.migrated.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What we read of an exported ticket. */
record LegacyTicketExported(
        String migrationId,
        String source,
        String legacyId,
        String number,
        String subject,
        State state,
        Company company,
        @Nullable String contractNumber,
        boolean contractMoved,
        @Nullable String serialNumber,
        @Nullable Requester requester,
        Instant createdAt,
        Instant updatedAt,
        File dialogue,
        List<File> files) {

    LegacyTicketExported {
        Objects.requireNonNull(migrationId);
        Objects.requireNonNull(source);
        Objects.requireNonNull(legacyId);
        Objects.requireNonNull(number);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(state);
        Objects.requireNonNull(company);
        Objects.requireNonNull(createdAt);
        Objects.requireNonNull(updatedAt);
        Objects.requireNonNull(dialogue);
        files = List.copyOf(files);
    }

    enum State {
        NEW,
        OPEN,
        PENDING
    }

    record Company(String nip, String name) {
        Company {
            Objects.requireNonNull(nip);
            Objects.requireNonNull(name);
        }
    }

    record Requester(@Nullable String name, @Nullable String email) {}

    /** Where to fetch it; nowhere where it is {@code missing}. */
    record File(
            @Nullable String href,
            String name,
            @Nullable String sha256,
            @Nullable Long size,
            @Nullable String missing) {
        File {
            Objects.requireNonNull(name);
        }
    }
}
