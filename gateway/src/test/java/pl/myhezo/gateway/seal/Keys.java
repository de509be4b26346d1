package pl.myhezo.gateway.seal;

/** Keys for tests. */
public final class Keys {

    private Keys() {}

    public static MasterKey ofTests() {
        return new MasterKey("a session key for tests, 32 characters and more");
    }
}
