package pl.myhezo.platform.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where people reach us, by language. Links are made of this and never of what a request says about its host.
 *
 * @param pl base address without a slash at its end, such as {@code https://myhezo.pl}
 * @param en the same for English
 */
@Validated
@ConfigurationProperties("myhezo.origins")
public record Origins(String pl, String en) {

    public Origins {
        pl = withoutSlash(pl);
        en = withoutSlash(en);
    }

    /** The base address for a language. */
    public String of(String language) {
        return language.equals("en") ? en : pl;
    }

    private static String withoutSlash(String address) {
        if (!address.matches("https?://[^/\\s]+/?")) {
            throw new IllegalArgumentException("Not the base address of a site: '%s'".formatted(address));
        }
        return address.replaceAll("/$", "");
    }
}
