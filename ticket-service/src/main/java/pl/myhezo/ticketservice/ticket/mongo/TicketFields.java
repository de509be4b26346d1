package pl.myhezo.ticketservice.ticket.mongo;

/** Names of the fields of a stored ticket. */
final class TicketFields {

    static final String ID = "_id";
    static final String NUMBER = "number";
    static final String LEGACY = "legacyNumber";
    static final String SOURCE = "source";

    /** Number and legacy number, by which a ticket is found. */
    static final String NAMES = "names";

    static final String SUBJECT = "subject";
    static final String REFERENCE = "reference";
    static final String CONTRACT_NUMBER = "contractNumber";
    static final String SERIAL_NUMBER = "serialNumber";
    static final String COMPANY = "company";
    static final String NIP = "nip";
    static final String COMPANY_NIP = COMPANY + "." + NIP;
    static final String SUPPLIER = "supplier";
    static final String KEY = "id";
    static final String SUPPLIER_ID = SUPPLIER + "." + KEY;
    static final String NAME = "name";
    static final String OWNER = "owner";

    /** Who wrote to us; of tickets from the contact form alone, which have none of the contract's fields. */
    static final String REQUESTER = "requester";

    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String LANGUAGE = "language";
    /** What there is of tickets alone that came over from another system. */
    static final String MIGRATED = "migrated";

    static final String CONTRACT_HERE = "contractHere";
    static final String MIGRATED_NAME = MIGRATED + "." + NAME;
    static final String MIGRATED_EMAIL = MIGRATED + "." + EMAIL;
    static final String CREATED_AT = "createdAt";
    static final String PRIORITY = "priority";
    static final String VISIBILITY = "visibility";

    /** Who of the customer's people sees it, see {@link Audience}. */
    static final String AUDIENCE = "audience";

    static final String STATE = "state";
    static final String ASSIGNEE = "assignee";
    static final String UPDATED_AT = "updatedAt";
    static final String SOLVED_AT = "solvedAt";
    static final String CLOSED_AT = "closedAt";
    static final String MESSAGES = "messages";
    static final String CLOCK = "clock";
    static final String HOURS = "hours";
    static final String RESPONSE_DUE = "responseDue";
    static final String RESOLUTION_DUE = "resolutionDue";
    static final String LEFT_MILLIS = "leftMillis";

    /** The earlier of both, or far away. */
    static final String DUE = "due";

    static final String SUPPLIER_ACCESS = "supplierAccess";
    static final String GRANTED = "granted";
    static final String ACCESS_GRANTED = SUPPLIER_ACCESS + "." + GRANTED;
    static final String SINCE = "since";
    static final String BY = "by";
    static final String VERSION = "version";

    /** Where a merged ticket lives on. */
    static final String MERGED_INTO = "mergedInto";

    /** Those that live on in this one. */
    static final String MERGED = "merged";

    /** Words of all that everybody sees who sees the ticket. */
    static final String WORDS = "words";

    /** These, and the words of notes. */
    static final String STAFF_WORDS = "staffWords";

    private TicketFields() {}
}
