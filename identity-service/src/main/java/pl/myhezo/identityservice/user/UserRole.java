package pl.myhezo.identityservice.user;

/** What kind of user; belonging to companies is not part of it. */
public enum UserRole {
    CUSTOMER,
    SUPPLIER
}
