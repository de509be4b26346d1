package pl.myhezo.ticketservice.people.mongo;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.readmodel.ReadModel;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.people.CompanyRole;
import pl.myhezo.ticketservice.people.Notice;
import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.people.Person.Mailbox;

/** A person as a document. */
final class PersonRow {

    static final String NAME = "name";
    static final String SUPPLIER = "supplierId";
    static final String NIP = "companies.nip";
    private static final String ACTIVE = "active";
    private static final String COMPANIES = "companies";
    private static final String COMPANY = "nip";
    private static final String ROLE = "role";
    private static final String MAILBOX = "mailbox";
    private static final String EMAIL = "email";
    private static final String LANGUAGE = "language";
    private static final String NOTICES = "notices";

    private PersonRow() {}

    static Document of(Person person) {
        Document row = new Document(NAME, person.name())
                .append(ACTIVE, person.active())
                .append(COMPANIES, companies(person.companies()));
        if (person.supplierId() != null) {
            row.append(SUPPLIER, person.supplierId());
        }
        if (person.mailbox() != null) {
            row.append(MAILBOX, mailbox(person.mailbox()));
        }
        return row;
    }

    static Person person(Document row) {
        return new Person(
                row.getString(ReadModel.ID),
                row.getString(NAME),
                row.getBoolean(ACTIVE, false),
                companies(row.getList(COMPANIES, Document.class)),
                row.getString(SUPPLIER),
                mailbox(row.get(MAILBOX, Document.class)),
                row.getLong(ReadModel.VERSION));
    }

    private static List<Document> companies(Map<Nip, CompanyRole> companies) {
        return companies.entrySet().stream()
                .map(place -> new Document(COMPANY, place.getKey().digits())
                        .append(ROLE, place.getValue().name()))
                .toList();
    }

    private static Map<Nip, CompanyRole> companies(List<Document> places) {
        return places.stream()
                .collect(Collectors.toMap(
                        place -> new Nip(place.getString(COMPANY)),
                        place -> CompanyRole.valueOf(place.getString(ROLE))));
    }

    private static Document mailbox(Mailbox mailbox) {
        return new Document(EMAIL, mailbox.email())
                .append(LANGUAGE, mailbox.language())
                .append(
                        NOTICES,
                        mailbox.notices().stream().map(Notice::name).sorted().toList());
    }

    private static @Nullable Mailbox mailbox(@Nullable Document row) {
        return row == null
                ? null
                : new Mailbox(
                        row.getString(EMAIL), row.getString(LANGUAGE), notices(row.getList(NOTICES, String.class)));
    }

    private static Set<Notice> notices(List<String> names) {
        return names.stream().map(Notice::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Notice.class)));
    }
}
