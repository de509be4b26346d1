package pl.myhezo.ticketservice.entitlement;

import pl.myhezo.platform.value.Nip;

/** The company that holds a contract, under the name it goes by. */
public record Customer(Nip nip, String name) {}
