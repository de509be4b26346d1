package pl.myhezo.ticketservice.entitlement;

/** How a contract stood when we were last told of it. */
public enum ContractStatus {
    ACTIVE,
    EXPIRED,
    CANCELLED
}
