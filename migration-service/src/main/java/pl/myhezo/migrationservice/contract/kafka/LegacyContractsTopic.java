package pl.myhezo.migrationservice.contract.kafka;

import pl.myhezo.migrationservice.contract.ContractsSent;
import pl.myhezo.migrationservice.contract.ExportedContract;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.platform.value.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** Sends contracts as events. */
class LegacyContractsTopic implements ContractsSent {

    static final String TOPIC = "legacy-contracts";

    /** The ids of migration, source and record come on top of the content. */
    private static final int MOST_BYTES = OutgoingEvent.MOST_BYTES - 10_000;

    private final Outbox outbox;
    private final JsonMapper json;

    LegacyContractsTopic(Outbox outbox, JsonMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public String fingerprint(ExportedContract contract) {
        byte[] content = json.writeValueAsBytes(LegacyContractExported.contentOf(contract));
        if (content.length > MOST_BYTES) {
            throw new RefusedRecord(Reason.TOO_LARGE, "%d bytes with its companies".formatted(content.length));
        }
        return Sha256.hex(content);
    }

    @Override
    public void send(Run run, ExportedContract contract, long version) {
        outbox.append(OutgoingEvent.v1(
                TOPIC,
                run.source() + ":" + contract.legacyId(),
                "LegacyContractExported",
                version,
                LegacyContractExported.of(run, contract)));
    }
}
