package pl.myhezo.identityservice.authorisation;

import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/** The three that authorise together: an active contract of that number, held by that company, covering that device. */
public record ContractClaim(Nip nip, ContractNumber contract, SerialNumber serial) {}
