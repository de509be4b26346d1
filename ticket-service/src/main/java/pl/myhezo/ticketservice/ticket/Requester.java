package pl.myhezo.ticketservice.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote to us with the contact form, in his own words; nothing of it is proven.
 *
 * @param company as he calls it
 * @param language {@code pl} or {@code en}
 */
public record Requester(
        String name,
        String email,
        @Nullable String phone,
        @Nullable String company,
        String language) {}
