package pl.myhezo.migrationservice.handover;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Content under its hash, where every replica reaches it: what is there already is not written again. */
public interface KeptContents {

    /**
     * Keeps content, whole or not at all, and notes that it is wanted now. May be done before the transaction that
     * somebody {@linkplain Awaited awaits} it in: what nobody awaits is forgotten after a while.
     *
     * @throws IOException also if the bytes are not what the hash says, or there is no room for them
     */
    void keep(Content content, Content.Opening opening) throws IOException;

    /** The same for contents that are at hand, all at once. */
    void keep(List<Small> contents) throws IOException;

    /** Content that fits into memory easily. */
    record Small(Content content, byte[] bytes) {}

    /** Content to be handed out. */
    Optional<Kept> find(Content.Kind kind, String sha256);

    /** Removes what nobody awaits, was not wanted since a time, or was never kept whole. */
    void forget(Instant notWantedSince, Awaited awaited);

    /** Content that is there. */
    interface Kept {

        long size();

        InputStream open() throws IOException;
    }
}
