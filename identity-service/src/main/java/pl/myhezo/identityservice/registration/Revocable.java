package pl.myhezo.identityservice.registration;

import pl.myhezo.platform.value.Nip;

/**
 * What a link of a known person takes back. It names who got in and where, because the person may have had himself
 * erased, registration and all, when it is used.
 */
record Revocable(String registration, String subject, Nip nip) {

    private static final String SEPARATOR = " ";

    static Revocable parse(String text) {
        String[] parts = text.split(SEPARATOR);
        return new Revocable(parts[0], parts[1], new Nip(parts[2]));
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR, registration, subject, nip.digits());
    }
}
