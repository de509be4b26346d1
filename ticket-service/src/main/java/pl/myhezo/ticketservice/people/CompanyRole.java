package pl.myhezo.ticketservice.people;

/** What somebody is in a company. */
public enum CompanyRole {
    MEMBER,
    ADMIN
}
