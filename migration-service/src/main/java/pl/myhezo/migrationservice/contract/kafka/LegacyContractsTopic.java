package pl.myhezo.migrationservice.contract.kafka;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import pl.myhezo.migrationservice.contract.ContractsSent;
import pl.myhezo.migrationservice.contract.ExportedContract;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.outbox.Outbox;
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
        byte[] content = json.writeValueAsBytes(LegacyContractExported.contentOf(contract));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
