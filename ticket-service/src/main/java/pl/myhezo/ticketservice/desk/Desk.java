package pl.myhezo.ticketservice.desk;

import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.Person;

/**
 * Who of ours answers tickets. What somebody is to us an account does not tell, so they are remembered as they come: by
 * what Keycloak says of them in their tokens. Who was blocked is given nothing more.
 */
public final class Desk {

    private static final String AGENT = "ROLE_agent";
    private static final String SUPERVISOR = "ROLE_supervisor";
    private static final String NAME = "name";
    private static final Duration NOTED_AT_MOST_EVERY = Duration.ofHours(1);

    private final Staff staff;
    private final People people;
    private final Duration absentAfter;
    private final Clock clock;
    private final ConcurrentMap<StaffMember, Instant> noted = new ConcurrentHashMap<>();

    Desk(Staff staff, People people, Duration absentAfter, Clock clock) {
        this.staff = staff;
        this.people = people;
        this.absentAfter = absentAfter;
        this.clock = clock;
    }

    /** Notes who calls if it is one of ours, at most once an hour. Of anybody else it takes no notice. */
    public void note(Authentication caller) {
        boolean supervisor = has(caller, SUPERVISOR);
        if (!(supervisor || has(caller, AGENT)) || !(caller instanceof JwtAuthenticationToken token)) {
            return;
        }
        String name = token.getToken().getClaimAsString(NAME);
        if (name != null && !name.isBlank()) {
            note(new StaffMember(caller.getName(), name.strip(), supervisor));
        }
    }

    private void note(StaffMember member) {
        Instant now = clock.instant();
        Instant last = noted.get(member);
        if (last == null || !now.isBefore(last.plus(NOTED_AT_MOST_EVERY))) {
            staff.note(member, now);
            noted.put(member, now);
        }
    }

    private static boolean has(Authentication caller, String role) {
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(role::equals);
    }

    /** By subject, also of those who have left. Who was never seen is missing. */
    public Map<String, String> names(Collection<String> subjects) {
        return staff.names(subjects);
    }

    /** Everybody who can be given a ticket, by name. */
    public List<StaffMember> all() {
        Comparator<StaffMember> byName =
                Comparator.comparing(StaffMember::name, Collator.getInstance(Locale.forLanguageTag("pl")));
        List<StaffMember> seen = staff.seenSince(clock.instant().minus(absentAfter));
        Set<String> blocked = people.all(seen.stream().map(StaffMember::subject).toList()).stream()
                .filter(person -> !person.active())
                .map(Person::subject)
                .collect(Collectors.toSet());
        return seen.stream()
                .filter(member -> !blocked.contains(member.subject()))
                .sorted(byName.thenComparing(StaffMember::subject))
                .toList();
    }
}
