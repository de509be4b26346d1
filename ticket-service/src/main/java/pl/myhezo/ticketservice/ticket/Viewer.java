package pl.myhezo.ticketservice.ticket;

import java.util.Set;
import pl.myhezo.platform.value.Nip;

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
    }

    /** Somebody of a supplier: sees what its customers let it see, as long as they do. */
    record SupplierUser(String subject, String supplierId) implements Viewer {
        @Override
        public Party party() {
            return Party.SUPPLIER;
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

    /** Whether he sees what staff note among themselves. */
    default boolean seesNotes() {
        return this instanceof Agent;
    }
}
