package pl.myhezo.migrationservice.handover;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** For which records content is kept that nobody answered to yet. */
public interface Awaited {

    /**
     * Notes what belongs to records that are sent, in the open transaction.
     *
     * @param contents hashes by legacy id
     */
    void await(String migrationId, Map<String, Set<String>> contents);

    /** Notes that records have their answers, in the open transaction. */
    void answered(String migrationId, Collection<String> legacyIds);

    /** Whether a record without an answer needs this content. */
    boolean isAwaited(String sha256);

    /** Gives up waiting for answers to some records of a migration; answers whether there may be more. */
    boolean forget(String migrationId);
}
