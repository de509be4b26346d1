package pl.myhezo.ticketservice.oracle;

import java.util.HashSet;
import java.util.Set;
import pl.myhezo.ticketservice.Company;
import pl.myhezo.ticketservice.ticket.Party;

/** What is promised of who sees what, said as simply as can be. */
final class Oracle {

    private final Set<Reader> gone = new HashSet<>();

    void leaves(Reader reader) {
        gone.add(reader);
    }

    void returns(Reader reader) {
        gone.remove(reader);
    }

    boolean isGone(Reader reader) {
        return gone.contains(reader);
    }

    boolean belongsTo(Reader reader, Company company) {
        return reader.belongsTo(company) && !isGone(reader);
    }

    /** A ticket that was merged is seen by whoever sees the one that it lives on in. */
    boolean sees(Reader reader, Case ticket) {
        Case whole = ticket.whole();
        return switch (reader.kind()) {
            case CUSTOMER ->
                belongsTo(reader, whole.company) && (whole.companySees || reader.equals(whole.owners.getFirst()));
            case SUPPLIER ->
                whole.supplierSees && whole.company.supplier().equals(reader.supplier()) && !isGone(reader);
            case STAFF, SYSTEM -> true;
        };
    }

    boolean sees(Reader reader, Case ticket, Said said) {
        return sees(reader, ticket) && (!said.internal() || reader.kind() == Party.STAFF);
    }

    /** Whether what is said of both is seen by nobody who did not see each of them; what came over may do so again. */
    static boolean areAlike(Case one, Case other) {
        return !one.cameOver
                && !other.cameOver
                && one.company.equals(other.company)
                && one.supplierSees == other.supplierSees
                && one.companySees == other.companySees
                && (one.companySees || one.owners.getFirst().equals(other.owners.getFirst()));
    }

    /** Who opened it, those of the company who wrote in it, and the supplier: who sees it, and did not say it himself. */
    boolean isWrittenTo(Reader reader, Case ticket, Said said) {
        return switch (reader.kind()) {
            case CUSTOMER -> hasPart(reader, ticket) && isNews(reader, ticket, said);
            case SUPPLIER -> isNews(reader, ticket, said);
            case STAFF, SYSTEM -> false;
        };
    }

    private boolean isNews(Reader reader, Case ticket, Said said) {
        return sees(reader, ticket, said) && !said.by().equals(reader);
    }

    private static boolean hasPart(Reader reader, Case ticket) {
        return reader.equals(ticket.owners.getFirst())
                || ticket.dialogue.stream().anyMatch(other -> other.by().equals(reader));
    }
}
