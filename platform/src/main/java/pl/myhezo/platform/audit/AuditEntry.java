package pl.myhezo.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was kept.
 *
 * @param role as what kind of caller it was done, such as {@code agent}
 * @param ip from which address, where it was done over the network
 */
public record AuditEntry(
        Instant at,
        AuditRecord record,
        @Nullable String role,
        @Nullable String ip) {}
