package pl.myhezo.ticketservice.migrated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.ticketservice.attachment.FileStore;
import pl.myhezo.ticketservice.attachment.TakingOverFiles;
import pl.myhezo.ticketservice.attachment.TakingOverFiles.Announced;
import pl.myhezo.ticketservice.attachment.TakingOverFiles.NotAsAnnounced;
import pl.myhezo.ticketservice.ticket.FormerTicket;
import pl.myhezo.ticketservice.ticket.TicketNumbers;

/** Fetches what a ticket brings along, before anything of the ticket is stored. Nobody sees it until then. */
public final class FetchingLuggage {

    private final LegacyRecords records;
    private final AwaitedContracts contracts;
    private final Handover handover;
    private final TakingOverFiles takingOver;
    private final TicketNumbers numbers;
    private final long largest;
    private final Supplier<UUID> ids;

    /** @param largest how many bytes a file may have */
    FetchingLuggage(
            LegacyRecords records,
            AwaitedContracts contracts,
            Handover handover,
            TakingOverFiles takingOver,
            TicketNumbers numbers,
            long largest,
            Supplier<UUID> ids) {
        this.records = records;
        this.contracts = contracts;
        this.handover = handover;
        this.takingOver = takingOver;
        this.numbers = numbers;
        this.largest = largest;
        this.ids = ids;
    }

    /** @throws MustWait where it has to wait, be it for migration-service, for room, or for its contract */
    public Luggage fetch(LegacyTicket ticket) {
        Optional<LegacyRecord> known = records.find(ticket.id());
        if (known.isPresent() && known.get().makesOld(ticket)) {
            return new Luggage.None();
        }
        if (isTooLarge(ticket.dialogue()) || ticket.files().stream().anyMatch(this::isTooLarge)) {
            return new Luggage.Wrong("TOO_LARGE");
        }
        if (!hasContract(ticket.former())) {
            return new Luggage.Wrong("CONTRACT_NOT_HERE");
        }
        UUID id = known.map(LegacyRecord::ticketId).orElseGet(ids);
        List<UUID> files = new ArrayList<>();
        boolean whole = false;
        try {
            files.add(fetch(id, ticket.dialogue()));
            ticket.files().forEach(file -> files.add(fetch(id, file)));
            whole = true;
        } catch (Handover.Gone e) {
            return new Luggage.Wrong("MISSING_FILE");
        } catch (NotAsAnnounced | Handover.Broken e) {
            return new Luggage.Wrong("BROKEN_FILE");
        } catch (FileStore.Full e) {
            throw new MustWait("There is no room for files", e);
        } finally {
            if (!whole) { // the next try fetches all of them anew
                files.forEach(takingOver::discard);
            }
        }
        return known.isPresent() ? new Luggage.OfKnown(files) : new Luggage.OfNew(id, numbers.next(), files);
    }

    /** Of a ticket that was not taken, nothing is kept. */
    public void discard(Luggage luggage) {
        switch (luggage) {
            case Luggage.OfNew(var _, var _, var files) -> files.forEach(takingOver::discard);
            case Luggage.OfKnown(var files) -> files.forEach(takingOver::discard);
            case Luggage.None _, Luggage.Wrong _ -> {}
        }
    }

    private boolean isTooLarge(LegacyFile file) {
        return file.size() > largest;
    }

    private UUID fetch(UUID ticketId, LegacyFile file) {
        Announced announced = new Announced(file.name(), file.size(), file.sha256());
        return handover.fetch(file, content -> takingOver.store(ticketId, announced, content));
    }

    private boolean hasContract(FormerTicket former) {
        @Nullable String number = former.contractNumber();
        return number == null || !former.contractMoved() || contracts.haveCome(ContractNumber.parse(number));
    }
}
