package pl.myhezo.ticketservice.oracle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.ticketservice.TicketSystem;
import pl.myhezo.ticketservice.live.Ear;
import pl.myhezo.ticketservice.oracle.Step.News;
import pl.myhezo.ticketservice.ticket.Party;

/** What everybody is told while he has a page open, which is nothing of what the {@link Oracle} says he does not see. */
final class Ears implements AutoCloseable {

    private static final String ANYTHING = "ANYTHING";

    private final TicketSystem system;
    private final Oracle oracle;
    private final Map<Reader, Ear> ears = new HashMap<>();
    private final Map<Reader, Integer> heard = new HashMap<>();
    private List<Case> fences = List.of();

    Ears(TicketSystem system, Oracle oracle) {
        this.system = system;
        this.oracle = oracle;
    }

    void opens(Reader reader) {
        if (reader.kind() != Party.SYSTEM) {
            ears.put(reader, Ear.of(system, token(reader)));
            heard.put(reader, 0);
        }
    }

    /** For longer than the test takes; of staff somebody who has no other page open. */
    private static String token(Reader reader) {
        boolean staff = reader.kind() == Party.STAFF;
        Date until = Date.from(Instant.now().plus(Duration.ofHours(2)));
        return TestTokens.shared()
                .person(
                        staff ? UUID.randomUUID().toString() : reader.subject(),
                        claims -> claims.expirationTime(until),
                        staff ? "agent" : reader.kind().name().toLowerCase(Locale.ROOT));
    }

    /** Whoever belongs elsewhere by now is told to look at everything, and nothing more of what there was to hear. */
    void closes(Reader reader) {
        try (Ear ear = requireNonNull(ears.remove(reader))) {
            ear.waitsFor(ANYTHING);
            List<String> told = ear.news();
            assertThat(told.subList(requireNonNull(heard.remove(reader)), told.size()))
                    .allMatch(news ->
                            news.equals(ANYTHING) || fences.stream().anyMatch(fence -> news.startsWith(fence.number)));
        }
    }

    /** Opens a ticket of each of these, so that whoever has heard of it has heard of all that was before. */
    void fence(History history, List<Reader> owners) {
        fences = owners.stream().map(history::fence).toList();
    }

    /**
     * What was told since the last time.
     *
     * @param before what the reader saw until then
     */
    void compare(Reader reader, Step step, Set<Case> before, List<Case> cases) {
        if (!ears.containsKey(reader)) {
            return;
        }
        List<String> told = told(reader);
        if (reader.kind() != Party.STAFF) { // who hear of the tickets of other tests, too
            Set<String> seen = cases.stream()
                    .filter(ticket -> oracle.sees(reader, ticket))
                    .map(ticket -> ticket.number)
                    .collect(Collectors.toSet());
            assertThat(told)
                    .allMatch(news -> news.equals(ANYTHING) || seen.contains(news.substring(0, news.indexOf(' '))));
            assertThat(told.contains(ANYTHING))
                    .as("told to look at everything")
                    .isEqualTo(before.stream().anyMatch(ticket -> !oracle.sees(reader, ticket)));
        }
        assertThat(told.stream().anyMatch(news -> news.startsWith(step.ticket().number)))
                .as("told of it")
                .isEqualTo(isNews(reader, step));
    }

    private List<String> told(Reader reader) {
        Case fence = fences.stream()
                .filter(ticket -> oracle.sees(reader, ticket))
                .findFirst()
                .orElseThrow();
        String last = fence.number + " OPENED";
        Ear ear = requireNonNull(ears.get(reader));
        ear.waitsFor(last);
        List<String> all = ear.news();
        int end = all.indexOf(last);
        return all.subList(requireNonNull(heard.put(reader, end + 1)), end);
    }

    private boolean isNews(Reader reader, Step step) {
        return switch (step.news()) {
            case News.FOR_NOBODY -> false;
            case News.FOR_STAFF -> reader.kind() == Party.STAFF;
            case News.FOR_WHO_SEES_IT -> oracle.sees(reader, step.ticket());
        };
    }

    @Override
    public void close() {
        ears.values().forEach(Ear::close);
    }
}
