package pl.myhezo.contractservice.company.mongo;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Company;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.company.PostalAddress;
import pl.myhezo.platform.value.Nip;

/** Companies as they are stored. */
final class CompanyDocuments {

    static final String ID = "_id";
    static final String VERSION = "version";
    private static final String NAME = "name";
    private static final String ADDRESS = "address";
    private static final String STREET = "street";
    private static final String POSTAL_CODE = "postalCode";
    private static final String CITY = "city";
    private static final String COUNTRY = "country";
    private static final String CONTACTS = "contacts";
    private static final String EMAIL = "email";
    private static final String PHONE = "phone";

    private CompanyDocuments() {}

    static Document of(Company company) {
        return new Document(ID, company.nip().digits())
                .append(NAME, company.name())
                .append(ADDRESS, of(company.address()))
                .append(
                        CONTACTS,
                        company.contacts().stream().map(CompanyDocuments::of).toList())
                .append(VERSION, company.version());
    }

    private static @Nullable Document of(@Nullable PostalAddress at) {
        return at == null
                ? null
                : new Document(STREET, at.street())
                        .append(POSTAL_CODE, at.postalCode())
                        .append(CITY, at.city())
                        .append(COUNTRY, at.country());
    }

    private static Document of(Contact contact) {
        return new Document(NAME, contact.name()).append(EMAIL, contact.email()).append(PHONE, contact.phone());
    }

    static Company company(Document row) {
        List<Contact> contacts = row.getList(CONTACTS, Document.class).stream()
                .map(c -> new Contact(c.getString(NAME), c.getString(EMAIL), c.getString(PHONE)))
                .toList();
        return new Company(
                new Nip(row.getString(ID)),
                row.getString(NAME),
                address(row.get(ADDRESS, Document.class)),
                contacts,
                row.getLong(VERSION));
    }

    private static @Nullable PostalAddress address(@Nullable Document at) {
        return at == null
                ? null
                : new PostalAddress(
                        at.getString(STREET), at.getString(POSTAL_CODE), at.getString(CITY), at.getString(COUNTRY));
    }
}
