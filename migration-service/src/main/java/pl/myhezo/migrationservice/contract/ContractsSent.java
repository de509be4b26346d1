package pl.myhezo.migrationservice.contract;

import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.migrationservice.ledger.Run;

/** Contracts on their way to the service that owns them. */
public interface ContractsSent {

    /**
     * A hash of all that would be sent of a contract, whichever migration sends it.
     *
     * @throws RefusedRecord if it is more than can be sent
     */
    String fingerprint(ExportedContract contract);

    /**
     * Sends a contract, in the open transaction.
     *
     * @param version how often it has been sent, this time included
     */
    void send(Run run, ExportedContract contract, long version);
}
