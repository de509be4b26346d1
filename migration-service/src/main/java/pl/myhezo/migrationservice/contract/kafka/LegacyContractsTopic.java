package pl.myhezo.migrationservice.contract.kafka;

import pl.myhezo.migrationservice.contract.ContractsSent;
import pl.myhezo.migrationservice.contract.ExportedContract;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.outbox.Outbox;
import pl.myhezo.platform.value.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** Sends contracts as events. */
class LegacyContractsTopic implements ContractsSent {

    static final String TOPIC = "legacy-contracts";

    private final Outbox outbox;
    private final JsonMapper json;

    LegacyContractsTopic(Outbox outbox, JsonMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public String fingerprint(ExportedContract contract) {
        return Sha256.hex(json.writeValueAsBytes(LegacyContractExported.contentOf(contract)));
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
