package pl.myhezo.contractservice.contract.mongo;

/** Names of the fields of a stored contract. Days are stored as their midnight in UTC. */
final class ContractFields {

    static final String ID = "_id";
    static final String CUSTOMER = "customer";
    static final String NIP = "nip";
    static final String CUSTOMER_NIP = CUSTOMER + "." + NIP;
    static final String SUPPLIER = "supplier";
    static final String KEY = "id";
    static final String SUPPLIER_ID = SUPPLIER + "." + KEY;
    static final String NAME = "name";
    static final String CANCELLED = "cancelled";
    static final String VALID_FROM = "validFrom";
    static final String VALID_TO = "validTo";
    static final String SERVICE_LEVEL = "serviceLevel";
    static final String SERIAL_NUMBERS = "serialNumbers";
    static final String NUMBER = "number";
    static final String SERIAL_NUMBER = SERIAL_NUMBERS + "." + NUMBER;
    static final String PRODUCT = "product";
    static final String CONTACTS = "contacts";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String ANNOUNCED = "announced";
    static final String VERSION = "version";

    private ContractFields() {}
}
