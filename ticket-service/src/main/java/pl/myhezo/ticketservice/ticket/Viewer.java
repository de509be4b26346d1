package pl.myhezo.ticketservice.ticket;

import java.util.List;
import java.util.Set;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.entitlement.Customer;

/** Who looks at tickets. Which of them he sees is part of every query that reads some. */
public sealed interface Viewer {

    /** The caller's id in tokens. */
    String subject();

    Party party();

    /**
     * Somebody of these companies: sees what they show to all their people, and what is the own.
     *
     * @param companiesAdministered those of them that he looks after
     */
    record Colleague(String subject, Set<Nip> companies, Set<Nip> companiesAdministered) implements Viewer {
        public Colleague {
            companies = Set.copyOf(companies);
            companiesAdministered = Set.copyOf(companiesAdministered);
        }

        @Override
        public Party party() {
            return Party.CUSTOMER;
        }

        private boolean sees(Ticket ticket) {
            Customer company = ticket.origin().company();
            return company != null
                    && companies.contains(company.nip())
                    && (ticket.details().visibility() == Visibility.COMPANY
                            || subject.equals(ticket.origin().owner()));
        }
    }

    /** Somebody of a supplier: sees what its customers let it see, as long as they do. */
    record SupplierUser(String subject, String supplierId) implements Viewer {
        @Override
        public Party party() {
            return Party.SUPPLIER;
        }
    }

    /** Somebody of companies who is a supplier's user, too: sees what either sees. */
    record ColleagueAndSupplierUser(Colleague colleague, SupplierUser user) implements Viewer {
        @Override
        public String subject() {
            return colleague.subject();
        }

        @Override
        public Party party() {
            return colleague.party();
        }
    }

    /** Somebody of ours: sees everything. */
    record Agent(String subject, boolean supervisor) implements Viewer {
        @Override
        public Party party() {
            return Party.STAFF;
        }
    }

    /** A program of ours: sees everything but the notes of staff. */
    record Program(String subject) implements Viewer {
        @Override
        public Party party() {
            return Party.SYSTEM;
        }
    }

    /** As whom he has to do with a ticket that he sees: of two as its company's, where he sees it as such. */
    default Viewer towards(Ticket ticket) {
        return switch (this) {
            case ColleagueAndSupplierUser(Colleague colleague, SupplierUser user) ->
                colleague.sees(ticket) ? colleague : user;
            case Colleague _, SupplierUser _, Agent _, Program _ -> this;
        };
    }

    /** Two who have the same see the same tickets. */
    default Object sight() {
        return switch (this) {
            case Colleague colleague -> new Colleague(colleague.subject(), colleague.companies(), Set.of());
            case SupplierUser user -> new SupplierUser("", user.supplierId());
            case ColleagueAndSupplierUser(Colleague colleague, SupplierUser user) ->
                List.of(colleague.sight(), user.sight());
            case Agent _ -> Agent.class;
            case Program _ -> Program.class;
        };
    }

    /** Whether he sees some tickets because a customer lets his supplier. */
    default boolean mayBeOfSupplier() {
        return this instanceof SupplierUser || this instanceof ColleagueAndSupplierUser;
    }

    /** Whether he sees what staff note among themselves. */
    default boolean seesNotes() {
        return this instanceof Agent;
    }
}
