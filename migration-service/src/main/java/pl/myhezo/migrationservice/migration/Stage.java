package pl.myhezo.migrationservice.migration;

/** What a migration does, in this order. */
public enum Stage {
    CHECKING,
    COMPANIES,
    CONTRACTS,
    TICKETS,
    ANSWERS,
    DONE
}
