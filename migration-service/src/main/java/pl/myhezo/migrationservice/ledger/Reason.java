package pl.myhezo.migrationservice.ledger;

/** Why a record was skipped or rejected, or an export refused. The names are part of the HTTP interface. */
public enum Reason {
    // skipped: as it should be
    EXPIRED,
    CANCELLED,
    NOT_ACTIVE,
    UNCHANGED,
    NO_ACTIVE_CONTRACT,
    CONTRACT_REJECTED,
    UNKNOWN_FILE,

    // rejected: somebody has to look
    BAD_JSON,
    NOT_UTF8,
    LINE_TOO_LONG,
    MISSING_FIELD,
    WRONG_VALUE,
    UNKNOWN_STATUS,
    UNKNOWN_CUSTOMER,
    UNKNOWN_SUPPLIER,
    CUSTOMER_REJECTED,
    SUPPLIER_REJECTED,
    NIP_WRONG,
    DUPLICATE_ID,
    DUPLICATE_NUMBER,
    /** Of a file: its ticket was refused, and with it what belongs to it. */
    TICKET_REJECTED,
    /** Cancelled in the old system and perhaps still in force here, as its record is broken. */
    CANCELLATION_NOT_MOVED,
    MISSING_FILE,
    UNSAFE_NAME,
    SYMBOLIC_LINK,
    DUPLICATE_NAME,
    TOO_LARGE,
    BROKEN_FILE,
    TOO_MANY_FILES,

    // the whole export refused
    NOT_A_ZIP,
    NO_MANIFEST,
    BAD_MANIFEST,
    UNKNOWN_FORMAT,
    UNKNOWN_VERSION,
    WRONG_HASH,
    /** Of the files that say what names of another system mean. */
    BAD_MAPPING,

    // the run stopped, or waits
    CANCELLED_BY_OPERATOR,
    PAUSED_BY_OPERATOR,
    NO_ANSWERS,
    NO_SPACE,
    INTERRUPTED
}
