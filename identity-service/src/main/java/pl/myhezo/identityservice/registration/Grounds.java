package pl.myhezo.identityservice.registration;

import java.util.List;
import pl.myhezo.identityservice.authorisation.KnownContact;

/** What contract-service told about a company whose three were right. */
public record Grounds(String companyName, List<KnownContact> contacts) {

    public Grounds {
        contacts = List.copyOf(contacts);
    }
}
