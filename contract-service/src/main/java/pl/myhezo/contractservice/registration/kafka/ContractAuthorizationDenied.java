package pl.myhezo.contractservice.registration.kafka;

import pl.myhezo.contractservice.registration.Decision.Denied;

/** The three do not belong together. */
record ContractAuthorizationDenied(String registrationId, String reason) {

    static ContractAuthorizationDenied of(String registrationId, Denied decision) {
        return new ContractAuthorizationDenied(registrationId, decision.reason().name());
    }
}
