package pl.myhezo.contractservice.contract;

/** How a contract stands on a day. One that has not begun yet is active already: it was bought and may be registered. */
public enum ContractStatus {
    ACTIVE,
    EXPIRED,
    CANCELLED
}
