package pl.myhezo.identityservice.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person who calls, as his token says.
 *
 * @param roles what kind of user
 * @param name first and last name in one
 * @param loggedInAt when he last proved both factors
 */
public record Caller(
        String subject,
        Set<String> roles,
        @Nullable String name,
        @Nullable String email,
        @Nullable String language,
        @Nullable Instant loggedInAt) {

    private static final Set<String> STAFF = Set.of("agent", "supervisor", "migration-operator");

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether he works for us; such people are created in the login by operators. */
    public boolean isStaff() {
        return roles.stream().anyMatch(STAFF::contains);
    }
}
