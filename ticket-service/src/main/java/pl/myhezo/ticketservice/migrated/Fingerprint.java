package pl.myhezo.ticketservice.migrated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Sha256;
import pl.myhezo.ticketservice.ticket.FormerRequester;
import pl.myhezo.ticketservice.ticket.FormerTicket;

/**
 * Tells whether a ticket says the same as the last time. It is made of values in a fixed order and not of how a ticket was
 * written down, so that it does not change with our classes.
 */
final class Fingerprint {

    private final MessageDigest digest = Sha256.digest();

    private Fingerprint() {}

    static String of(LegacyTicket ticket) {
        FormerTicket former = ticket.former();
        FormerRequester requester = former.requester();
        Fingerprint print = new Fingerprint()
                .add(former.number().number())
                .add(former.subject())
                .add(former.state().name())
                .add(former.company().nip().digits())
                .add(former.company().name())
                .add(former.contractNumber())
                .add(Boolean.toString(former.contractMoved()))
                .add(former.serialNumber())
                .add(requester == null ? null : requester.name())
                .add(requester == null ? null : requester.email())
                .add(former.createdAt().toString())
                .add(former.updatedAt().toString());
        print.add(ticket.dialogue());
        ticket.files().forEach(print::add);
        return Sha256.hex(print.digest);
    }

    private void add(LegacyFile file) {
        add(file.name()).add(file.sha256());
    }

    /** Each value with its length before it, so that no two lists of values look alike. */
    private Fingerprint add(@Nullable String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(UTF_8);
        digest.update(((value == null ? "-" : bytes.length) + ":").getBytes(UTF_8));
        digest.update(bytes);
        return this;
    }
}
