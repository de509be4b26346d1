package pl.myhezo.contractservice.company;

import java.util.List;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.Nip;

/** Companies to test with. */
public final class SampleCompanies {

    public static final Contact ANNA = new Contact("Anna Lis", "anna.lis@alfa.example", "+48 601 000 000");
    public static final Contact PIOTR = new Contact("Piotr Wilk", "piotr.wilk@alfa.example", null);
    public static final Supplier DOSTAWCA = new Supplier("c-2", "Dostawca S.A.");
    public static final PostalAddress PROSTA = new PostalAddress("Prosta 1", "00-001", "Warszawa", "PL");

    private SampleCompanies() {}

    /** Alfa, at its first version. */
    public static Company alfa(Contact... contacts) {
        return withName(Nips.ALFA, "Alfa Sp. z o.o.", contacts);
    }

    public static Company withName(Nip nip, String name, Contact... contacts) {
        return new Company(nip, name, PROSTA, List.of(contacts), 1);
    }
}
