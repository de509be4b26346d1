package pl.myhezo.platform.problem;

/** Codes for the {@code message} of Bean Validation constraints: the texts are found by code, in two languages. */
public final class Rules {

    public static final String REQUIRED = "required";
    public static final String TOO_LONG = "too-long";
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String POSTAL_CODE = "postal-code";
    public static final String LANGUAGE = "language";
    public static final String TERMS = "terms";

    private Rules() {}
}
