package pl.myhezo.contractservice.authorisation.kafka;

import pl.myhezo.contractservice.authorisation.Claim;
import pl.myhezo.platform.event.MalformedEvent;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/** What we read of a registration. identity-service has cleaned the three up, and settled the notation of the serial. */
record RegistrationSubmitted(String nip, String contractNumber, String serialNumber) {

    Claim toClaim(String registrationId) {
        try {
            return new Claim(
                    registrationId, new Nip(nip), new ContractNumber(contractNumber), new SerialNumber(serialNumber));
        } catch (InvalidValue e) {
            throw new MalformedEvent("A registration that was not cleaned up: " + e.code(), e);
        }
    }
}
