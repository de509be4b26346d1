package pl.myhezo.ticketservice.oracle;

import org.jspecify.annotations.Nullable;

/**
 * Something that was said about a ticket.
 *
 * @param word all that it says; no other message has it
 * @param internal whether it is a note of staff
 * @param file the id of the file that came with it
 * @param call by which it was said
 */
record Said(
        String word,
        Reader by,
        boolean internal,
        @Nullable String file,
        @Nullable Call call) {

    /** A call with an idempotency key, so that it can be made again. */
    record Call(String path, String body, String key) {}
}
