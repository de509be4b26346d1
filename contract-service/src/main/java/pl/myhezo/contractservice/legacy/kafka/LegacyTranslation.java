package pl.myhezo.contractservice.legacy.kafka;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.PostalAddress;
import pl.myhezo.contractservice.contract.CoveredDevice;
import pl.myhezo.contractservice.contract.CoveredDevices;
import pl.myhezo.contractservice.contract.Period;
import pl.myhezo.contractservice.contract.Terms;
import pl.myhezo.contractservice.legacy.LegacyContract;
import pl.myhezo.contractservice.legacy.LegacyContract.LegacyCustomer;
import pl.myhezo.contractservice.legacy.LegacyContract.LegacySupplier;
import pl.myhezo.contractservice.legacy.LegacyId;
import pl.myhezo.contractservice.legacy.LegacyId.Kind;
import pl.myhezo.contractservice.legacy.kafka.LegacyContractExported.Address;
import pl.myhezo.contractservice.legacy.kafka.LegacyContractExported.Contact;
import pl.myhezo.contractservice.legacy.kafka.LegacyContractExported.Customer;
import pl.myhezo.contractservice.legacy.kafka.LegacyContractExported.Supplier;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.platform.value.Texts;

/**
 * Makes values of what another system exported. What a contract rests on must be right; a contact that cannot be
 * written to, and control characters in texts, are no reason to leave a contract behind.
 */
final class LegacyTranslation {

    private static final int LONGEST_PHONE = 60;

    private LegacyTranslation() {}

    /** @throws InvalidValue for the first value that is wrong */
    static LegacyContract of(LegacyContractExported event) {
        var said = event.contract();
        return new LegacyContract(
                event.migrationId(),
                new LegacyId(event.source(), Kind.CONTRACT, event.legacyId()),
                ContractNumber.parse(said.number()),
                said.status() == LegacyContractExported.Status.CANCELLED,
                new Period(said.validFrom(), said.validTo()),
                Terms.checkedServiceLevel(clean(said.serviceLevel())),
                new CoveredDevices(said.serialNumbers().stream()
                        .map(device -> new CoveredDevice(
                                SerialNumber.parseEitherNotation(device.number()), clean(device.product())))
                        .toList()),
                customer(event.source(), event.customer()),
                supplier(event.source(), event.supplier()));
    }

    private static LegacyCustomer customer(String source, Customer said) {
        List<Contact> contacts = said.contacts() == null ? List.of() : said.contacts();
        return new LegacyCustomer(
                new LegacyId(source, Kind.COMPANY, said.legacyId()),
                Nip.parse(said.nip()),
                Texts.name(clean(said.name())),
                address(said.address()),
                contacts.stream()
                        .flatMap(LegacyTranslation::contact)
                        .limit(pl.myhezo.contractservice.company.Contact.MOST)
                        .toList());
    }

    private static LegacySupplier supplier(String source, Supplier said) {
        return new LegacySupplier(
                new LegacyId(source, Kind.COMPANY, said.legacyId()),
                Nip.parse(said.nip()),
                Texts.name(clean(said.name())));
    }

    private static @Nullable PostalAddress address(@Nullable Address said) {
        return said == null
                ? null
                : new PostalAddress(
                        clean(said.street()), clean(said.postalCode()), clean(said.city()), clean(said.country()));
    }

    private static Stream<pl.myhezo.contractservice.company.Contact> contact(Contact said) {
        try {
            String email = pl.myhezo.contractservice.company.Contact.checkedEmail(clean(said.email()));
            String name = clean(said.name());
            String phone = clean(said.phone());
            return Stream.of(new pl.myhezo.contractservice.company.Contact(
                    name.isEmpty() ? email : name,
                    email,
                    phone.isEmpty() || phone.length() > LONGEST_PHONE ? null : phone));
        } catch (InvalidValue e) {
            return Stream.empty();
        }
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
