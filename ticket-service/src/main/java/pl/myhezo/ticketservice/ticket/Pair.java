package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;

/** Two tickets that are to be one. */
record Pair(Ticket going, Ticket staying) {

    /** All are written anew in one transaction. */
    static final int MOST_MESSAGES = 500;

    /**
     * They must be of one company, be seen by the same of its people, and be shown to the same supplier or to none; so
     * the dialogue that both have in the end is seen by nobody who did not see each of them.
     *
     * @throws NotNow with what is in the way
     */
    void refuseUnlessAlike() {
        Origin one = going.origin();
        Origin other = staying.origin();
        if (!Objects.equals(nip(one.company()), nip(other.company()))) {
            throw new NotNow("merge.company");
        }
        if (one.cause() instanceof Cause.Migrated || other.cause() instanceof Cause.Migrated) {
            throw new NotNow("merge.migrated");
        }
        boolean alone = going.details().visibility() == Visibility.MINE;
        if (going.details().visibility() != staying.details().visibility()
                || (alone && !Objects.equals(one.owner(), other.owner()))) {
            throw new NotNow("merge.visibility");
        }
        if (!Objects.equals(id(one.supplier()), id(other.supplier()))) {
            throw new NotNow("merge.supplier");
        }
        if (going.supplierAccess().granted() != staying.supplierAccess().granted()) {
            throw new NotNow("merge.supplier-access");
        }
        if (staying.state().isOver()) {
            throw new NotNow("merge.over");
        }
        if (going.progress().messages() + staying.progress().messages() >= MOST_MESSAGES) {
            throw new NotNow("merge.too-long");
        }
    }

    private static String nip(@Nullable Customer company) {
        if (company == null) {
            throw new NotNow("merge.company");
        }
        return company.nip().digits();
    }

    private static String id(@Nullable Supplier supplier) {
        return supplier == null ? "" : supplier.id();
    }

    Change merged(Instant at) {
        return going.mergedInto(staying, part(staying), at);
    }

    Change whole(Message told) {
        return staying.tookIn(going, part(going), told);
    }

    private static Merging.Part part(Ticket ticket) {
        return new Merging.Part(
                ticket.id(),
                ticket.origin().number(),
                Objects.requireNonNull(ticket.origin().owner()));
    }
}
