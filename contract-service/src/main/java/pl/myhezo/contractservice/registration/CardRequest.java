package pl.myhezo.contractservice.registration;

import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/**
 * Somebody, perhaps nobody of the company, asks that the card of a contract be sent to those whom we know.
 *
 * @param language {@code pl} or {@code en}
 */
public record CardRequest(ContractNumber contractNumber, Nip nip, String language) {}
