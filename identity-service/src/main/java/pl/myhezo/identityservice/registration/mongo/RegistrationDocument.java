package pl.myhezo.identityservice.registration.mongo;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.authorisation.KnownContact;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.PersonFields;
import pl.myhezo.identityservice.registration.Applicant;
import pl.myhezo.identityservice.registration.Application;
import pl.myhezo.identityservice.registration.CompanyDetails;
import pl.myhezo.identityservice.registration.Grounds;
import pl.myhezo.identityservice.registration.Registration;
import pl.myhezo.identityservice.registration.RegistrationState;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/** A registration as a document, and back. */
final class RegistrationDocument {

    static final String ID = "_id";
    static final String STATE = "state";
    static final String SUBJECT = "subject";
    static final String NIP = "nip";
    static final String SUBMITTED_AT = "submittedAt";
    static final String VERSION = "version";

    private static final String PERSON = "person";
    static final String EMAIL_PATH = PERSON + "." + PersonFields.EMAIL;

    private static final String KNOWN = "knownAs";
    private static final String COMPANY = "company";
    private static final String NAME = "name";
    private static final String STREET = "street";
    private static final String POSTAL_CODE = "postalCode";
    private static final String CITY = "city";
    private static final String COUNTRY = "country";
    private static final String CONTRACT = "contractNumber";
    private static final String SERIAL = "serialNumber";
    private static final String POLICY = "policy";
    private static final String GROUNDS = "grounds";
    private static final String COMPANY_NAME = "companyName";
    private static final String CONTACTS = "contacts";
    private static final String EMAIL = "email";
    private static final String REFUSAL = "refusal";

    private RegistrationDocument() {}

    static Document write(Registration registration) {
        Application application = registration.application();
        return new Document(ID, registration.id())
                .append(PERSON, PersonFields.write(application.applicant().person()))
                .append(KNOWN, application.applicant().subject())
                .append(SUBJECT, registration.subject())
                .append(COMPANY, write(application.company()))
                .append(NIP, application.claim().nip().digits())
                .append(CONTRACT, application.claim().contract().value())
                .append(SERIAL, application.claim().serial().value())
                .append(POLICY, application.policy().name())
                .append(SUBMITTED_AT, Date.from(application.at()))
                .append(STATE, registration.state().name())
                .append(GROUNDS, write(registration.grounds()))
                .append(REFUSAL, registration.refusal())
                .append(VERSION, registration.version());
    }

    private static @Nullable Document write(@Nullable CompanyDetails company) {
        return company == null
                ? null
                : new Document(NAME, company.name())
                        .append(STREET, company.street())
                        .append(POSTAL_CODE, company.postalCode())
                        .append(CITY, company.city())
                        .append(COUNTRY, company.country());
    }

    private static @Nullable Document write(@Nullable Grounds grounds) {
        return grounds == null
                ? null
                : new Document(COMPANY_NAME, grounds.companyName())
                        .append(
                                CONTACTS,
                                grounds.contacts().stream()
                                        .map(contact -> new Document(NAME, contact.name())
                                                .append(EMAIL, contact.email().value()))
                                        .toList());
    }

    static Registration read(Document document) {
        return new Registration(
                document.getString(ID),
                application(document),
                RegistrationState.valueOf(document.getString(STATE)),
                Optional.ofNullable(document.get(GROUNDS, Document.class))
                        .map(RegistrationDocument::grounds)
                        .orElse(null),
                document.getString(REFUSAL),
                document.getString(SUBJECT),
                document.getLong(VERSION));
    }

    private static Application application(Document document) {
        return new Application(
                new Applicant(PersonFields.read(document.get(PERSON, Document.class)), document.getString(KNOWN)),
                new ContractClaim(
                        new Nip(document.getString(NIP)),
                        new ContractNumber(document.getString(CONTRACT)),
                        new SerialNumber(document.getString(SERIAL))),
                Optional.ofNullable(document.get(COMPANY, Document.class))
                        .map(RegistrationDocument::company)
                        .orElse(null),
                AuthorisationPolicy.valueOf(document.getString(POLICY)),
                document.getDate(SUBMITTED_AT).toInstant());
    }

    private static CompanyDetails company(Document document) {
        return new CompanyDetails(
                document.getString(NAME),
                document.getString(STREET),
                document.getString(POSTAL_CODE),
                document.getString(CITY),
                document.getString(COUNTRY));
    }

    private static Grounds grounds(Document document) {
        List<KnownContact> contacts = document.getList(CONTACTS, Document.class).stream()
                .map(contact -> new KnownContact(contact.getString(NAME), new EmailAddress(contact.getString(EMAIL))))
                .toList();
        return new Grounds(document.getString(COMPANY_NAME), contacts);
    }
}
