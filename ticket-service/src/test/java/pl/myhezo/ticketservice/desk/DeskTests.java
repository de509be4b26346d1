package pl.myhezo.ticketservice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import pl.myhezo.platform.test.MovableClock;
import pl.myhezo.ticketservice.people.MemoryPeople;
import pl.myhezo.ticketservice.people.Person;

class DeskTests {

    private static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");

    private final MemoryStaff staff = new MemoryStaff();
    private final MovableClock clock = MovableClock.at(MORNING);
    private final MemoryPeople people = new MemoryPeople();
    private final Desk desk = new Desk(staff, people, Duration.ofDays(60), clock);

    @Test
    void ourOwnPeopleAreRememberedByTheNameInTheirTokens() {
        desk.note(caller("a", "Łucja Agent", "agent"));
        desk.note(caller("s", "Adam Kierownik", "supervisor"));

        assertThat(desk.all())
                .containsExactly(
                        new StaffMember("s", "Adam Kierownik", true), new StaffMember("a", "Łucja Agent", false));
    }

    @Test
    void nobodyElseIs() {
        desk.note(caller("c", "Alicja Nowak", "customer"));
        desk.note(caller("u", "Robert Dostawca", "supplier"));
        desk.note(caller("n", null, "agent"));

        assertThat(desk.all()).isEmpty();
    }

    @Test
    void somebodyBusyIsNotedOnceAnHour() {
        Authentication agent = caller("a", "Łucja Agent", "agent");

        Stream.of(0, 1, 59, 60, 61).forEach(minute -> {
            clock.moveTo(MORNING.plus(Duration.ofMinutes(minute)));
            desk.note(agent);
        });

        assertThat(staff.noted).containsExactly(MORNING, MORNING.plus(Duration.ofHours(1)));
    }

    @Test
    void aNewNameIsNotedAtOnce() {
        desk.note(caller("a", "Łucja Agent", "agent"));
        desk.note(caller("a", "Łucja Agent-Nowa", "agent"));

        assertThat(desk.names(List.of("a"))).isEqualTo(Map.of("a", "Łucja Agent-Nowa"));
    }

    @Test
    void whoHasNotBeenSeenForLongKeepsTheNameAndIsGivenNothing() {
        desk.note(caller("a", "Łucja Agent", "agent"));

        clock.pass(Duration.ofDays(61));

        assertThat(desk.all()).isEmpty();
        assertThat(desk.names(List.of("a"))).containsEntry("a", "Łucja Agent");
    }

    @Test
    void whoWasBlockedKeepsTheNameAndIsGivenNothingUntilLetInAgain() {
        desk.note(caller("a", "Łucja Agent", "agent"));
        people.remember(account("a", true, 1));
        people.remember(account("a", false, 2));

        assertThat(desk.all()).isEmpty();
        assertThat(desk.names(List.of("a"))).containsEntry("a", "Łucja Agent");

        people.remember(account("a", true, 3));
        assertThat(desk.all()).hasSize(1);
    }

    private static Person account(String subject, boolean active, long version) {
        return new Person(subject, "Łucja Agent", active, Map.of(), null, null, version);
    }

    private static Authentication caller(String subject, @Nullable String name, String role) {
        Jwt.Builder token = Jwt.withTokenValue("t").header("alg", "RS256").subject(subject);
        if (name != null) {
            token.claim("name", name);
        }
        return new JwtAuthenticationToken(token.build(), List.of(new SimpleGrantedAuthority("ROLE_" + role)));
    }

    private static final class MemoryStaff implements Staff {

        private record Seen(StaffMember member, Instant at) {}

        private final Map<String, Seen> seen = new HashMap<>();
        private final List<Instant> noted = new ArrayList<>();

        @Override
        public void note(StaffMember member, Instant seenAt) {
            seen.put(member.subject(), new Seen(member, seenAt));
            noted.add(seenAt);
        }

        @Override
        public Map<String, String> names(Collection<String> subjects) {
            return seen.values().stream()
                    .map(Seen::member)
                    .filter(member -> subjects.contains(member.subject()))
                    .collect(Collectors.toMap(StaffMember::subject, StaffMember::name));
        }

        @Override
        public List<StaffMember> seenSince(Instant moment) {
            return seen.values().stream()
                    .filter(one -> !one.at().isBefore(moment))
                    .map(Seen::member)
                    .toList();
        }
    }
}
