package pl.myhezo.identityservice.registration.http;

import pl.myhezo.identityservice.registration.RegistrationState;

/** How a registration stands, as far as it is told to the outside. */
enum PublicStatus {
    SUBMITTED,
    AWAITING_APPROVAL,
    AUTHORIZED,
    ACTIVE,
    DENIED;

    static PublicStatus of(RegistrationState state) {
        return switch (state) {
            case SUBMITTED -> SUBMITTED;
            case AWAITING_APPROVAL -> AWAITING_APPROVAL;
            case AUTHORIZED -> AUTHORIZED;
            case ACTIVE -> ACTIVE;
            case DENIED, REVOKED -> DENIED;
        };
    }
}
