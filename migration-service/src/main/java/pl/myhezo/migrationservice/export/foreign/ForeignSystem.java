package pl.myhezo.migrationservice.export.foreign;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;

/** What the exports of one ticket system have of their own. */
public interface ForeignSystem {

    /** The name in {@code ?format=} and in the manifest. */
    String name();

    /** The file of its companies; empty if such a system has none and {@code companies.csv} is all there is. */
    Optional<CompanyFile> companies();

    /** Further files that are read whole. */
    List<String> small();

    /** How a line of {@code tickets.ndjson} is read. */
    TicketShape tickets(Bundle bundle, Mapping mapping) throws RefusedExport;

    /**
     * A file of companies.
     *
     * @param customFields the field that holds custom fields; null if they stand among the others
     */
    record CompanyFile(String name, @Nullable String customFields) {}

    /**
     * How a line stands for a ticket.
     *
     * @param id where its id is, as a JSON pointer, so that one that is refused is still named
     * @param number where its number is
     */
    record TicketShape(String id, String number, Reader reader) {

        @FunctionalInterface
        public interface Reader {
            /**
             * The ticket that a line stands for.
             *
             * @throws pl.myhezo.migrationservice.ledger.RefusedRecord if it stands for none
             */
            LegacyTicket read(Part line);
        }
    }
}
