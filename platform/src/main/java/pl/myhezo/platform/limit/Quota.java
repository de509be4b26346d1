package pl.myhezo.platform.limit;

/**
 * A limit as it applies to somebody or something.
 *
 * @param limit what is counted, such as {@code MAILS_TO_ADDRESS}
 * @param of to whom or what; it is stored as a digest alone
 */
public record Quota(String limit, Allowance allowance, String of) {}
