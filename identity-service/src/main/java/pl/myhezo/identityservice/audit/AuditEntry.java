package pl.myhezo.identityservice.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record as it was kept, with when it was and, where it was done over the network, from which address. */
public record AuditEntry(
        Instant at, AuditRecord record, @Nullable String ip) {}
