package pl.myhezo.identityservice.audit;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did or tried. When, from where and in which trace is added where it is written.
 *
 * @param actor a subject, or nothing where nobody is logged in
 * @param company the NIP concerned
 * @param action such as {@code member-revoked}
 * @param object the id of what it was done to
 * @param reason why it was refused
 */
public record AuditRecord(
        @Nullable String actor,
        @Nullable String company,
        String action,
        String object,
        Outcome outcome,
        @Nullable String reason) {

    /** How it ended. */
    public enum Outcome {
        DONE,
        DENIED
    }

    public static AuditRecord done(@Nullable String actor, @Nullable String company, String action, String object) {
        return new AuditRecord(actor, company, action, object, Outcome.DONE, null);
    }

    public static AuditRecord denied(
            @Nullable String actor, @Nullable String company, String action, String object, String reason) {
        return new AuditRecord(actor, company, action, object, Outcome.DENIED, reason);
    }
}
