package pl.myhezo.ticketservice.export;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** Somebody asks for his tickets, and looks how far they are. */
public final class AskingForExport {

    private final Exports exports;
    private final ExportSettings settings;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Supplier<UUID> links;
    private final Clock clock;

    AskingForExport(
            Exports exports,
            ExportSettings settings,
            Transactions transactions,
            AuditTrail audit,
            Supplier<UUID> links,
            Clock clock) {
        this.exports = exports;
        this.settings = settings;
        this.transactions = transactions;
        this.audit = audit;
        this.links = links;
        this.clock = clock;
    }

    /** How far an export is, as its owner is told. */
    public record Seen(Export export, Export.State state) {}

    /**
     * Asks for one.
     *
     * @throws ExportUnderWay if there is one already
     */
    public Seen ask(String subject) {
        return transactions.call(() -> {
            Instant now = clock.instant();
            if (exports.find(subject)
                    .filter(export -> export.isUnderWay(now, settings.patience()))
                    .isPresent()) {
                throw new ExportUnderWay();
            }
            Export export = Export.asked(subject, links.get(), now, settings.validFor());
            exports.put(export);
            audit.record(AuditRecord.done(subject, null, "own-tickets-asked-for", subject));
            return seen(export, now);
        });
    }

    /** The latest one, unless its time is over. */
    public Optional<Seen> look(String subject) {
        Instant now = clock.instant();
        return exports.find(subject).filter(export -> !export.isOver(now)).map(export -> seen(export, now));
    }

    private Seen seen(Export export, Instant now) {
        return new Seen(export, export.stateAt(now, settings.patience()));
    }
}
