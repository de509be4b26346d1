package pl.myhezo.identityservice.registration.http;

import pl.myhezo.identityservice.registration.Registration;

/**
 * How a registration stands.
 *
 * @param email masked, to be recognised by the one who typed it
 */
record Standing(String id, PublicStatus status, String email) {

    static Standing of(Registration registration) {
        return new Standing(
                registration.id(),
                PublicStatus.of(registration.state()),
                registration.application().applicant().person().email().masked());
    }
}
