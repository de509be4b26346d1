package pl.myhezo.contractservice.registration;

import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/** The three things that a person registering says belong together. */
public record Claim(String registrationId, Nip nip, ContractNumber contractNumber, SerialNumber serialNumber) {}
