package pl.myhezo.ticketservice.migrated.kafka;

import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.migrated.LegacyFile;
import pl.myhezo.ticketservice.migrated.LegacyId;
import pl.myhezo.ticketservice.migrated.LegacyTicket;
import pl.myhezo.ticketservice.migrated.kafka.LegacyTicketExported.File;
import pl.myhezo.ticketservice.migrated.kafka.LegacyTicketExported.Requester;
import pl.myhezo.ticketservice.ticket.FormerRequester;
import pl.myhezo.ticketservice.ticket.FormerTicket;
import pl.myhezo.ticketservice.ticket.LegacyNumber;
import pl.myhezo.ticketservice.ticket.TicketState;

/** Makes values of what another system exported. */
final class LegacyTranslation {

    private static final String NOWHERE = "";

    private LegacyTranslation() {}

    /** @throws InvalidValue for the first value that is wrong */
    static LegacyTicket of(LegacyTicketExported said) {
        return new LegacyTicket(
                said.migrationId(),
                new LegacyId(said.source(), said.legacyId()),
                former(said),
                file(said.dialogue()),
                said.files().stream()
                        .filter(file -> file.missing() == null)
                        .map(LegacyTranslation::file)
                        .toList());
    }

    private static FormerTicket former(LegacyTicketExported said) {
        String contract = said.contractNumber();
        String serial = said.serialNumber();
        return new FormerTicket(
                new LegacyNumber(said.source(), said.number()),
                said.subject(),
                state(said.state()),
                new Customer(Nip.parse(said.company().nip()), said.company().name()),
                contract == null || !said.contractMoved()
                        ? contract
                        : ContractNumber.parse(contract).value(),
                said.contractMoved(),
                serial == null ? null : SerialNumber.parseEitherNotation(serial).value(),
                requester(said.requester()),
                said.createdAt(),
                said.updatedAt());
    }

    private static TicketState state(LegacyTicketExported.State state) {
        return switch (state) {
            case NEW -> TicketState.NEW;
            case OPEN -> TicketState.OPEN;
            case PENDING -> TicketState.WAITING_FOR_CUSTOMER;
        };
    }

    private static @Nullable FormerRequester requester(@Nullable Requester said) {
        if (said == null) {
            return null;
        }
        String name = said.name() == null ? said.email() : said.name();
        return name == null ? null : new FormerRequester(name, said.email());
    }

    private static LegacyFile file(File said) {
        return new LegacyFile(
                said.href() == null ? NOWHERE : said.href(),
                said.name(),
                said.size() == null ? -1 : said.size(),
                said.sha256() == null ? NOWHERE : said.sha256());
    }
}
