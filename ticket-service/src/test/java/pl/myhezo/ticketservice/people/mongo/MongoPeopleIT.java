package pl.myhezo.ticketservice.people.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.people.CompanyRole;
import pl.myhezo.ticketservice.people.Notice;
import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.people.Person.Mailbox;

class MongoPeopleIT {

    private final MongoDatabases mongo = MongoDatabases.empty();
    private final MongoPeople people = new MongoPeople(mongo.database(), mongo.transactions(), Clock.systemUTC());

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Test
    void aPersonIsFoundAsRemembered() {
        Person alicja = person("a", "Alicja Nowak", Map.of(Nips.ALFA, CompanyRole.ADMIN), null, 4);

        people.remember(alicja);

        assertThat(people.find("a")).contains(alicja);
        assertThat(people.find("b")).isEmpty();
    }

    @Test
    void peopleOfACompanyAndOfASupplierAreFound() {
        Person colleague =
                person("a", "A", Map.of(Nips.ALFA, CompanyRole.MEMBER, Nips.BETA, CompanyRole.ADMIN), null, 1);
        Person stranger = person("b", "B", Map.of(Nips.BETA, CompanyRole.MEMBER), null, 1);
        Person seller = person("c", "C", Map.of(), "c-2", 1);
        List.of(colleague, stranger, seller).forEach(people::remember);

        assertThat(people.of(Nips.ALFA)).containsExactly(colleague);
        assertThat(people.of(Nips.BETA)).containsExactlyInAnyOrder(colleague, stranger);
        assertThat(people.ofSupplier("c-2")).containsExactly(seller);
        assertThat(people.all(List.of("a", "c", "d"))).containsExactlyInAnyOrder(colleague, seller);
    }

    @Test
    void whoHadTheOwnDataErasedHasNoNameAndBelongsNowhere() {
        people.remember(person("a", "Alicja Nowak", Map.of(Nips.ALFA, CompanyRole.ADMIN), null, 4));
        people.remember(person("b", "Piotr Zieliński", Map.of(), null, 1));

        people.forget("a", 5);
        people.remember(person("a", "Alicja Nowak", Map.of(Nips.ALFA, CompanyRole.ADMIN), null, 4));

        assertThat(people.names(List.of("a", "b", "c"))).isEqualTo(Map.of("b", "Piotr Zieliński"));
        assertThat(people.find("a")).isEmpty();
        assertThat(people.of(Nips.ALFA)).isEmpty();
        assertThat(people.all(List.of("a"))).isEmpty();
        assertThat(mongo.database().getCollection("people").find().first())
                .containsOnlyKeys("_id", "version", "forgottenAt");
    }

    private static Person person(
            String subject, String name, Map<Nip, CompanyRole> companies, @Nullable String supplier, long version) {
        return new Person(
                subject,
                name,
                true,
                companies,
                supplier,
                new Mailbox(subject + "@alfa.example", "en", Set.of(Notice.TICKET_REPLY)),
                version);
    }
}
