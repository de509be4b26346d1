package pl.myhezo.gateway.login;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a person may change about the way he logs in. Keycloak shows the page for it and asks for both factors again if
 * the login is some minutes old. Only these: Keycloak would offer others to anybody who names them in an address.
 */
public enum CredentialAction {
    CHANGE_PASSWORD("UPDATE_PASSWORD"),
    SET_UP_AUTHENTICATOR("CONFIGURE_TOTP"),
    MAKE_RECOVERY_CODES("CONFIGURE_RECOVERY_AUTHN_CODES"),
    REGISTER_PASSKEY("webauthn-register-passwordless");

    private final String keycloakName;

    CredentialAction(String keycloakName) {
        this.keycloakName = keycloakName;
    }

    public static Optional<CredentialAction> named(String keycloakName) {
        return Arrays.stream(values())
                .filter(action -> action.keycloakName.equals(keycloakName))
                .findFirst();
    }

    public String keycloakName() {
        return keycloakName;
    }
}
