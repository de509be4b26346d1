package pl.myhezo.ticketservice.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a message. The name is looked up when it is read.
 *
 * @param subject {@code null} where nobody did, or somebody without an account
 */
public record Author(Party kind, @Nullable String subject) {}
