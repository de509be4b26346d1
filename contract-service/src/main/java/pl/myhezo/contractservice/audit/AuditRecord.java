package pl.myhezo.contractservice.audit;

import pl.myhezo.platform.value.Nip;

/**
 * A change that a caller made. When, from where and in which trace is added where it is written.
 *
 * @param actor the caller's subject
 * @param company whose contract or company it is
 * @param action such as {@code contract-created}
 * @param object the id of what was changed
 * @param version which it has now
 */
public record AuditRecord(String actor, Nip company, String action, String object, long version) {}
