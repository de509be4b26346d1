package pl.myhezo.ticketservice.entitlement;

/** The company that sold what a contract covers. */
public record Supplier(String id, String name) {}
