package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.ticket.Question.Assignee;
import pl.myhezo.ticketservice.ticket.Question.Order;

/** What viewers ask for. */
public final class Questions {

    /** The first page of everything. */
    public static final Question ALL = ask(Order.LATEST_UPDATE, Set.of(), null, null, null, null);

    private Questions() {}

    public static Question in(TicketState... states) {
        return ask(Order.LATEST_UPDATE, Set.of(states), null, null, null, null);
    }

    public static Question inOrder(Order order) {
        return ask(order, Set.of(), null, null, null, null);
    }

    public static Question workOf(Assignee assignee, TicketState... states) {
        return ask(Order.LATEST_UPDATE, Set.of(states), null, null, assignee, null);
    }

    public static Question ofCompany(Nip company) {
        return ask(Order.LATEST_UPDATE, Set.of(), company, null, null, null);
    }

    public static Question ofSupplier(String supplier) {
        return ask(Order.LATEST_UPDATE, Set.of(), null, supplier, null, null);
    }

    public static Question overdueAt(Instant then) {
        return ask(Order.DUE, Set.of(), null, null, null, then);
    }

    public static Question withPriority(Priority priority) {
        return new Question(
                Set.of(),
                Set.of(priority),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                Words.NONE,
                Order.LATEST_UPDATE,
                null,
                50);
    }

    public static Question own() {
        return new Question(
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                Words.NONE,
                Order.LATEST_UPDATE,
                null,
                50);
    }

    public static Question of(@Nullable ContractNumber contract, @Nullable SerialNumber serialNumber) {
        return new Question(
                Set.of(),
                Set.of(),
                contract,
                serialNumber,
                null,
                null,
                null,
                false,
                null,
                Words.NONE,
                Order.LATEST_UPDATE,
                null,
                50);
    }

    public static Question words(String typed) {
        return new Question(
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                Words.of(typed),
                Order.LATEST_UPDATE,
                null,
                50);
    }

    private static Question ask(
            Order order,
            Set<TicketState> states,
            @Nullable Nip company,
            @Nullable String supplier,
            @Nullable Assignee assignee,
            @Nullable Instant overdueAt) {
        return new Question(
                states,
                Set.of(),
                null,
                null,
                company,
                supplier,
                assignee,
                false,
                overdueAt,
                Words.NONE,
                order,
                null,
                50);
    }
}
