package pl.myhezo.endtoend.browser;

/** The two languages, and the host name that greets in each. */
public enum Language {
    POLISH("pl", "myhezo.pl.localhost"),
    ENGLISH("en", "myhezo.com.localhost");

    private final String code;
    private final String host;

    Language(String code, String host) {
        this.code = code;
        this.host = host;
    }

    public String code() {
        return code;
    }

    public String host() {
        return host;
    }
}
