package pl.myhezo.contractservice.company;

import java.util.Locale;
import java.util.regex.Pattern;
import pl.myhezo.platform.value.InvalidValue;

/**
 * Where a company is.
 *
 * @param country ISO 3166-1 alpha-2, such as {@code PL}
 */
public record PostalAddress(String street, String postalCode, String city, String country) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    public PostalAddress {
        street = Texts.name(street);
        postalCode = Texts.line(postalCode, 20);
        city = Texts.line(city, 100);
        country = country.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRY.matcher(country).matches()) {
            throw new InvalidValue("invalid", "Not a country code: '%s'".formatted(country));
        }
    }
}
