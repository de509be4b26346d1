package pl.myhezo.identityservice.limit;

/**
 * A limit as it applies to somebody or something.
 *
 * @param of to whom or what; it is stored as a digest alone
 */
public record Quota(Limit limit, String of) {}
