package pl.myhezo.ticketservice.oracle;

import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.ticketservice.Companies;
import pl.myhezo.ticketservice.Company;
import pl.myhezo.ticketservice.ticket.Party;

/**
 * Somebody who reads tickets, or a program.
 *
 * @param company where a customer belongs
 * @param supplier whose user somebody is
 */
record Reader(
        String name,
        Party kind,
        String subject,
        @Nullable Company company,
        @Nullable String supplier) {

    static final Reader AGENT = new Reader("agent", Party.STAFF, "agent", null, null);
    static final Reader PROGRAM = new Reader("program", Party.SYSTEM, "reports", null, null);

    static Reader customer(String name, String subject, Company company) {
        return new Reader(name, Party.CUSTOMER, subject, company, null);
    }

    static Reader seller(String name, Company company) {
        return new Reader(name, Party.SUPPLIER, company.seller(), null, company.supplier());
    }

    /** Whether he looks after his company. */
    boolean isAdmin() {
        return company != null && company.admin().equals(subject);
    }

    String token() {
        return switch (kind) {
            case CUSTOMER -> TestTokens.shared().person(subject, "customer");
            case SUPPLIER -> TestTokens.shared().person(subject, "supplier");
            case STAFF -> Companies.AGENT;
            case SYSTEM -> TestTokens.shared().machine(subject, "ticket-reader");
        };
    }

    boolean belongsTo(Company other) {
        return company != null && company.nip().equals(other.nip());
    }

    /** Whether he is written to at all. */
    boolean hasMailbox() {
        return kind == Party.CUSTOMER || kind == Party.SUPPLIER;
    }

    String mailbox() {
        return subject + "@alfa.example";
    }

    @Override
    public String toString() {
        return name;
    }
}
