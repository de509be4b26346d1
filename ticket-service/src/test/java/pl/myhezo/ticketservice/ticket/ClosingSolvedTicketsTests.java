package pl.myhezo.ticketservice.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.ticketservice.ticket.SampleTickets.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.test.MovableClock;

class ClosingSolvedTicketsTests {

    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final MovableClock clock = MovableClock.at(NOW);
    private final MemoryTickets tickets = new MemoryTickets();
    private final RecordedAudit audit = new RecordedAudit();
    private final List<TicketEvent> told = new ArrayList<>();
    private final Set<UUID> untellable = new HashSet<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final ClosingSolvedTickets closing = new ClosingSolvedTickets(
            tickets,
            this::tell,
            new Journal(audit),
            new InOneTransaction() {
                @Override
                public <T> T call(Supplier<T> work) {
                    return work.get();
                }
            },
            failed::incrementAndGet,
            FORTNIGHT,
            clock);

    private void tell(TicketEvent event, long version) {
        if (event instanceof TicketEvent.StateChanged(UUID id, TicketState _, TicketState _)
                && untellable.contains(id)) {
            throw new IllegalStateException("Nobody can be told of it");
        }
        told.add(event);
    }

    private Ticket kept(TicketState state) {
        Ticket ticket = SampleTickets.in(state);
        tickets.add(ticket, SampleTickets.description(ticket));
        return ticket;
    }

    @Test
    void aSolvedOneClosesWhenItsTimeIsOverAndNotBefore() {
        Ticket solved = kept(TicketState.SOLVED);
        clock.pass(FORTNIGHT);

        closing.close();
        assertThat(told).isEmpty();

        clock.pass(Duration.ofMillis(1));
        closing.close();
        closing.close();
        assertThat(told)
                .containsExactly(new TicketEvent.StateChanged(solved.id(), TicketState.SOLVED, TicketState.CLOSED));
        assertThat(tickets.find(solved.id()).orElseThrow().progress().closedAt())
                .isEqualTo(clock.instant());
        assertThat(audit.done()).extracting(AuditRecord::action).containsExactly("state-CLOSED");
    }

    @Test
    void nothingElseClosesByItself() {
        kept(TicketState.NEW);
        kept(TicketState.OPEN);
        kept(TicketState.WAITING_FOR_CUSTOMER);
        clock.pass(Duration.ofDays(1_000));

        closing.close();

        assertThat(told).isEmpty();
    }

    @Test
    void oneThatCannotBeClosedKeepsNoOtherOpen() {
        for (int i = 0; i < 120; i++) {
            untellable.add(kept(TicketState.SOLVED).id());
        }
        clock.pass(Duration.ofMillis(1));
        Ticket behind = solvedNow();
        clock.pass(FORTNIGHT.plusMillis(1));

        closing.close();

        assertThat(told)
                .containsExactly(new TicketEvent.StateChanged(behind.id(), TicketState.SOLVED, TicketState.CLOSED));
        assertThat(failed).hasValue(120);
    }

    private Ticket solvedNow() {
        Ticket open = kept(TicketState.OPEN);
        Ticket solved = open.into(TicketState.SOLVED, Party.STAFF, clock.instant(), Duration.ZERO)
                .ticket();
        tickets.save(solved);
        return solved;
    }

    @Test
    void moreThanAreTakenAtOnceAreAllClosed() {
        for (int i = 0; i < 250; i++) {
            kept(TicketState.SOLVED);
        }
        clock.pass(FORTNIGHT.plusMillis(1));

        closing.close();

        assertThat(told).hasSize(250);
    }
}
