package pl.myhezo.ticketservice.desk;

/** Somebody of ours who answers tickets. */
public record StaffMember(String subject, String name, boolean supervisor) {}
