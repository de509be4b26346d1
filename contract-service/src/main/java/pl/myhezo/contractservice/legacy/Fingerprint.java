package pl.myhezo.contractservice.legacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.company.PostalAddress;
import pl.myhezo.contractservice.contract.CoveredDevice;
import pl.myhezo.contractservice.legacy.LegacyContract.LegacyCustomer;

/**
 * Tells whether a record says the same as the last time. It is made of values in a fixed order and not of how a record
 * was written down, so that it does not change with our classes; the order of devices and contacts says nothing.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the contract and of who supplied it; of the company that holds it only which one it is. */
    static String of(LegacyContract contract) {
        Fingerprint print = new Fingerprint()
                .add(contract.number().value())
                .add(Boolean.toString(contract.cancelled()))
                .add(contract.period().validFrom().toString())
                .add(contract.period().validTo().toString())
                .add(contract.serviceLevel())
                .add(contract.customer().nip().digits())
                .add(contract.supplier().nip().digits())
                .add(contract.supplier().name());
        contract.covered().devices().stream()
                .sorted(Comparator.comparing(device -> device.number().value()))
                .forEach(device -> print.add(device));
        return print.hex();
    }

    static String of(LegacyCustomer company) {
        Fingerprint print = new Fingerprint().add(company.nip().digits()).add(company.name());
        PostalAddress at = company.address();
        if (at != null) {
            print.add(at.street()).add(at.postalCode()).add(at.city()).add(at.country());
        }
        company.contacts().stream()
                .sorted(Comparator.comparing(Contact::toString))
                .forEach(contact ->
                        print.add(contact.name()).add(contact.email()).add(contact.phone()));
        return print.hex();
    }

    private void add(CoveredDevice device) {
        add(device.number().value()).add(device.product());
    }

    /** Each value with its length before it, so that no two lists of values look alike. */
    private Fingerprint add(@Nullable String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(UTF_8);
        digest.update(((value == null ? "-" : bytes.length) + ":").getBytes(UTF_8));
        digest.update(bytes);
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
