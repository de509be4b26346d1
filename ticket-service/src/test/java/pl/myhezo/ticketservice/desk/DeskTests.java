package pl.myhezo.ticketservice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class DeskTests {

    private static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");

    private final MemoryStaff staff = new MemoryStaff();
    private Instant now = MORNING;
    private final Desk desk = new Desk(staff, Duration.ofDays(60), new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

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
            now = MORNING.plus(Duration.ofMinutes(minute));
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

        now = MORNING.plus(Duration.ofDays(61));

        assertThat(desk.all()).isEmpty();
        assertThat(desk.names(List.of("a"))).containsEntry("a", "Łucja Agent");
    }

    private static Authentication caller(String subject, @Nullable String name, String role) {
        Jwt.Builder token = Jwt.withTokenValue("t").header("alg", "RS256").subject(subject);
        if (name != null) {
            token.claim("name", name);
        }
        return new JwtAuthenticationToken(token.build(), List.of(new SimpleGrantedAuthority("ROLE_" + role)));
    }

    private static final class MemoryStaff implements Staff {

        private final Map<String, StaffMember> members = new HashMap<>();
        private final Map<String, Instant> seen = new HashMap<>();
        private final List<Instant> noted = new ArrayList<>();

        @Override
        public void note(StaffMember member, Instant seenAt) {
            members.put(member.subject(), member);
            seen.put(member.subject(), seenAt);
            noted.add(seenAt);
        }

        @Override
        public Map<String, String> names(Collection<String> subjects) {
            Map<String, String> names = new HashMap<>();
            members.values().stream()
                    .filter(member -> subjects.contains(member.subject()))
                    .forEach(member -> names.put(member.subject(), member.name()));
            return names;
        }

        @Override
        public List<StaffMember> seenSince(Instant moment) {
            return members.values().stream()
                    .filter(member -> !seen.get(member.subject()).isBefore(moment))
                    .toList();
        }
    }
}
