package pl.myhezo.contractservice.company;

import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Texts;

/**
 * Where a company is, as far as it was told; old systems do not know all of it. Each part has at most 200 characters.
 *
 * @param country a code such as {@code PL}, or however the old system wrote it
 */
public record PostalAddress(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country) {

    private static final int LONGEST = 200;

    public PostalAddress {
        street = part(street);
        postalCode = part(postalCode);
        city = part(city);
        country = part(country);
    }

    private static @Nullable String part(@Nullable String text) {
        return text == null || text.isBlank() ? null : Texts.line(text, LONGEST);
    }
}
