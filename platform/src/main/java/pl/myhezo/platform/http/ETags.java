package pl.myhezo.platform.http;

/** The header {@code ETag} of things that carry a version number. */
public final class ETags {

    private ETags() {}

    /** The strong tag of a version, such as {@code "7"} with its quotes. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
