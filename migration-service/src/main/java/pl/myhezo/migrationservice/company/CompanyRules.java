package pl.myhezo.migrationservice.company;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyCompany;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;

/** What a company of an export must fulfil. */
final class CompanyRules {

    private static final int LONGEST_NAME = 300;

    private CompanyRules() {}

    /** @throws RefusedRecord if the name or the tax id is missing or wrong */
    static Company check(LegacyCompany company) {
        String name = required("name", company.name());
        if (name.length() > LONGEST_NAME) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "name of %d characters".formatted(name.length()));
        }
        return new Company(company.id(), nip(company), name, address(company.address()), contacts(company.contacts()));
    }

    private static Nip nip(LegacyCompany company) {
        String text = required("nip", company.nip());
        try {
            return Nip.parse(text);
        } catch (InvalidValue e) {
            throw new RefusedRecord(Reason.NIP_WRONG, "nip '%s'".formatted(text));
        }
    }

    private static Company.@Nullable Address address(LegacyCompany.@Nullable Address address) {
        return address == null
                ? null
                : new Company.Address(address.street(), address.postalCode(), address.city(), address.country());
    }

    /** A contact without an e-mail address can be told nothing and stays behind. */
    private static List<Company.Contact> contacts(List<LegacyCompany.Contact> contacts) {
        return contacts.stream()
                .<Company.Contact>mapMulti((contact, kept) -> {
                    String email = contact.email();
                    if (email != null && !email.isBlank()) {
                        kept.accept(new Company.Contact(contact.name(), email.strip(), contact.phone()));
                    }
                })
                .toList();
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new RefusedRecord(Reason.MISSING_FIELD, field);
        }
        return value.strip();
    }
}
