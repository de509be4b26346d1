package pl.myhezo.identityservice.origin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import pl.myhezo.identityservice.person.Language;

/**
 * The public address for each language. Links in mails are built from here and from nothing that a request says.
 *
 * @param pl such as {@code https://myhezo.pl}, without a path
 * @param en such as {@code https://myhezo.com}, without a path
 */
@ConfigurationProperties("myhezo.origins")
public record Origins(URI pl, URI en) {

    public Origins {
        check(pl);
        check(en);
    }

    public URI of(Language language) {
        return switch (language) {
            case PL -> pl;
            case EN -> en;
        };
    }

    /** The address of a page. */
    public URI page(Language language, String path) {
        return of(language).resolve(path);
    }

    private static void check(URI origin) {
        Assert.isTrue(
                origin.isAbsolute()
                        && origin.getHost() != null
                        && origin.getPath().isEmpty(),
                () -> "Not an origin: " + origin);
    }
}
