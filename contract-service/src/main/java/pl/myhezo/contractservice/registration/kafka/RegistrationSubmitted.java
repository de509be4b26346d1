package pl.myhezo.contractservice.registration.kafka;

import java.util.Objects;
import pl.myhezo.contractservice.registration.Claim;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/** What we read of a registration. identity-service has cleaned the three up, and settled the notation of the serial. */
record RegistrationSubmitted(String nip, String contractNumber, String serialNumber) {

    RegistrationSubmitted {
        Objects.requireNonNull(nip);
        Objects.requireNonNull(contractNumber);
        Objects.requireNonNull(serialNumber);
    }

    Claim toClaim(String registrationId) {
        return new Claim(
                registrationId, new Nip(nip), new ContractNumber(contractNumber), new SerialNumber(serialNumber));
    }
}
