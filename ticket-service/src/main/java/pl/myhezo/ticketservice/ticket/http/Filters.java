package pl.myhezo.ticketservice.ticket.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of tickets is narrowed to, as it was asked for. */
record Filters(
        @Nullable String q,
        @Nullable List<String> state,
        @Nullable List<String> priority,
        @Nullable String contract,
        @Nullable String serial,
        @Nullable String company,
        @Nullable String supplier,
        @Nullable String assignee,
        @Nullable String owner,
        @Nullable Boolean overdue,
        @Nullable String sort) {}
