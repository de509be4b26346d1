package pl.myhezo.migrationservice.ticket.kafka;

import java.util.List;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.migrationservice.ticket.AttachedFile;
import pl.myhezo.migrationservice.ticket.ExportedTicket;
import pl.myhezo.migrationservice.ticket.TicketsSent;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.platform.value.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** Sends tickets as events. What they refer to is fetched over HTTP. */
class LegacyTicketsTopic implements TicketsSent {

    static final String TOPIC = "legacy-tickets";

    private final Outbox outbox;
    private final JsonMapper json;

    LegacyTicketsTopic(Outbox outbox, JsonMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public String fingerprint(ExportedTicket ticket, List<AttachedFile> files, String language) {
        return Sha256.hex(json.writeValueAsBytes(TicketContent.of(ticket, files, language)));
    }

    @Override
    public void send(Run run, List<Parcel> parcels) {
        outbox.append(parcels.stream()
                .map(parcel -> OutgoingEvent.v1(
                        TOPIC,
                        run.source() + ":" + parcel.ticket().legacyId(),
                        "LegacyTicketExported",
                        parcel.version(),
                        LegacyTicketExported.of(run, parcel.ticket(), parcel.dialogue(), parcel.files())))
                .toList());
    }
}
