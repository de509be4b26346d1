package pl.myhezo.identityservice.account;

import java.time.Instant;
import java.util.Optional;
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

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** What he does for us, if he works for us. */
    Optional<StaffRole> staffRole() {
        return StaffRole.among(roles);
    }
}
