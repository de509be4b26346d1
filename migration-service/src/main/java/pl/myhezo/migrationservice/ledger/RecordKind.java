package pl.myhezo.migrationservice.ledger;

/** What kind of thing of an export a line of the report is about, in the report's order. */
public enum RecordKind {
    FILE,
    COMPANY,
    CONTRACT,
    TICKET
}
