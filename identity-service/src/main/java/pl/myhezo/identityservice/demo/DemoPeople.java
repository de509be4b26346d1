package pl.myhezo.identityservice.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.identityservice.demo.DemoPerson.DemoCompany;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.platform.value.Nip;
import tools.jackson.databind.json.JsonMapper;

/** The file of demo people. */
final class DemoPeople {

    private DemoPeople() {}

    static List<DemoPerson> read(Resource file, JsonMapper json) {
        try (InputStream text = file.getInputStream()) {
            return Arrays.stream(json.readValue(text, Entry[].class))
                    .map(Entry::toPerson)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Entry(
            String subject,
            String firstName,
            String lastName,
            String email,
            @Nullable String nip,
            @Nullable String companyName,
            @Nullable String supplierId,
            @Nullable StaffRole staffRole) {

        DemoPerson toPerson() {
            Person person = new Person(new PersonName(firstName, lastName), new EmailAddress(email), null, Language.PL);
            DemoCompany company =
                    nip == null || companyName == null ? null : new DemoCompany(new Nip(nip), companyName);
            return new DemoPerson(subject, person, company, supplierId, staffRole);
        }
    }
}
