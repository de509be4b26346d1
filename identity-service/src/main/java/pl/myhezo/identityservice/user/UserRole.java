package pl.myhezo.identityservice.user;

import java.util.Locale;

/** What kind of user; belonging to companies is not part of it. */
public enum UserRole {
    CUSTOMER,
    SUPPLIER,
    AGENT,
    SUPERVISOR,
    MIGRATION_OPERATOR;

    /** As the realm calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
