package pl.myhezo.ticketservice;

import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Nip;

/**
 * A company with a contract, its people, and those of its supplier.
 *
 * @param owner who opens its tickets
 * @param seller somebody of the supplier
 */
public record Company(
        Nip nip,
        String contract,
        String serial,
        String supplier,
        String owner,
        String admin,
        String colleague,
        String seller) {

    public String ownerToken() {
        return customer(owner);
    }

    public String adminToken() {
        return customer(admin);
    }

    public String colleagueToken() {
        return customer(colleague);
    }

    public String sellerToken() {
        return TestTokens.shared().person(seller, "supplier");
    }

    private static String customer(String subject) {
        return TestTokens.shared().person(subject, "customer");
    }

    /** The body that opens a ticket. */
    public String opening(String subject, boolean supplierAccess) {
        return opening(subject, "COMPANY", supplierAccess);
    }

    public String opening(String subject, String visibility, boolean supplierAccess) {
        return """
                {"contractNumber":"%s","serialNumber":"%s","subject":"%s","description":"Od rana nie działa tunel.",\
                "priority":"NORMAL","visibility":"%s","reference":"REF-7","supplierAccess":%s}""".formatted(contract, serial, subject, visibility, supplierAccess);
    }
}
