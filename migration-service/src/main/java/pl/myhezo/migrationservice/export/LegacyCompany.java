package pl.myhezo.migrationservice.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer or supplier as the old system knows it; nothing but its id is known to be there or right. */
public record LegacyCompany(
        String id,
        @Nullable String name,
        @Nullable String nip,
        @Nullable Address address,
        List<Contact> contacts) implements LegacyRecord {

    @Override
    public @Nullable String number() {
        return nip;
    }

    public record Address(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String country) {}

    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}
}
