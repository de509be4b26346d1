package pl.myhezo.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did or tried. When, from where, as what kind of caller and in which trace is added where it is
 * written.
 *
 * @param actor a subject, or nothing where nobody is logged in
 * @param company the NIP, or the supplier's id, concerned
 * @param action such as {@code member-revoked}
 * @param object the id of what it was done to
 * @param version which the object has now, where that tells something
 * @param reason why it was refused, or on what ground it was done
 */
public record AuditRecord(
        @Nullable String actor,
        @Nullable String company,
        String action,
        String object,
        @Nullable Long version,
        Outcome outcome,
        @Nullable String reason) {

    /** How it ended. */
    public enum Outcome {
        DONE,
        DENIED
    }

    public static AuditRecord done(@Nullable String actor, @Nullable String company, String action, String object) {
        return new AuditRecord(actor, company, action, object, null, Outcome.DONE, null);
    }

    public static AuditRecord denied(
            @Nullable String actor, @Nullable String company, String action, String object, String reason) {
        return new AuditRecord(actor, company, action, object, null, Outcome.DENIED, reason);
    }

    /** The same, with the ground on which it was done: a word, never a text about a person. */
    public AuditRecord because(String ground) {
        return new AuditRecord(actor, company, action, object, version, outcome, ground);
    }

    /** The same, with the version that the object has now. */
    public AuditRecord toVersion(long now) {
        return new AuditRecord(actor, company, action, object, now, outcome, reason);
    }
}
