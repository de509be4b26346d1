package pl.myhezo.identityservice.account;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.myhezo.identityservice.user.UserRole;

/** What somebody does who works for us. */
public enum StaffRole {
    /** Also looks after people and templates. */
    SUPERVISOR,
    /** Answers tickets. */
    AGENT,
    /** Loads exports of the old portal. */
    MIGRATION_OPERATOR;

    /** What opens the services to him. */
    public UserRole userRole() {
        return switch (this) {
            case SUPERVISOR -> UserRole.SUPERVISOR;
            case AGENT -> UserRole.AGENT;
            case MIGRATION_OPERATOR -> UserRole.MIGRATION_OPERATOR;
        };
    }

    /** The first of these that is among the roles in a token. */
    static Optional<StaffRole> among(Set<String> roles) {
        return Stream.of(values())
                .filter(role -> roles.contains(role.userRole().word()))
                .findFirst();
    }
}
