package pl.myhezo.contractservice.registration.kafka;

import java.util.Objects;
import pl.myhezo.contractservice.registration.CardRequest;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** What we read of a request for a contract card. */
record ContractCardRequested(String contractNumber, String nip, String language) {

    ContractCardRequested {
        Objects.requireNonNull(contractNumber);
        Objects.requireNonNull(nip);
        Objects.requireNonNull(language);
    }

    CardRequest toRequest() {
        return new CardRequest(new ContractNumber(contractNumber), new Nip(nip), language.equals("en") ? "en" : "pl");
    }
}
