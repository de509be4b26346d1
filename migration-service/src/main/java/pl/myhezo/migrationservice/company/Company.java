package pl.myhezo.migrationservice.company;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;

/** A customer or supplier whose tax id and name are right. */
public record Company(
        String legacyId, Nip nip, String name, @Nullable Address address, List<Contact> contacts) {

    public record Address(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String country) {}

    public record Contact(
            @Nullable String name, String email, @Nullable String phone) {}
}
