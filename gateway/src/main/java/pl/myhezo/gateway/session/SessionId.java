package pl.myhezo.gateway.session;

/**
 * What the cookie holds. Whoever has it is signed in, so it is never stored, logged or put into an address.
 *
 * @param value 64 characters: 256 random bits and a signature, base64url
 */
public record SessionId(String value) {

    static final int LENGTH = 64;

    public SessionId {
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("A session id has " + LENGTH + " characters, not " + value.length());
        }
    }

    @Override
    public String toString() {
        return "SessionId[***]";
    }
}
