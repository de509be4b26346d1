package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.KnownContact;
import pl.myhezo.identityservice.person.EmailAddress;

class RulingTests {

    private static final EmailAddress JAN = new EmailAddress("jan@example.pl");
    private static final KnownContact EWA = new KnownContact("Ewa Lis", new EmailAddress("ewa@example.pl"));

    @Test
    void theThreeAreEnoughUnderTriple() {
        assertThat(Ruling.of(AuthorisationPolicy.TRIPLE, JAN, List.of(EWA), Set.of()))
                .isEqualTo(new Ruling.Granted());
    }

    @Test
    void aStrangerNeedsAContactUnderKnownContact() {
        assertThat(Ruling.of(AuthorisationPolicy.KNOWN_CONTACT, JAN, List.of(EWA), Set.of("s-1")))
                .isEqualTo(new Ruling.AskContacts(List.of(EWA)));
    }

    @Test
    void aContactNeedsNobodyElse() {
        assertThat(Ruling.of(AuthorisationPolicy.KNOWN_CONTACT, EWA.email(), List.of(EWA), Set.of()))
                .isEqualTo(new Ruling.Granted());
    }

    @Test
    void theAdminsAreAskedWhereTheContractNamesNoContact() {
        assertThat(Ruling.of(AuthorisationPolicy.KNOWN_CONTACT, JAN, List.of(), Set.of("s-1")))
                .isEqualTo(new Ruling.AskAdmins());
    }

    @ParameterizedTest
    @EnumSource(names = {"KNOWN_CONTACT", "ADMIN_APPROVAL"})
    void nobodyWaitsForNobody(AuthorisationPolicy policy) {
        assertThat(Ruling.of(policy, JAN, List.of(), Set.of())).isEqualTo(new Ruling.NobodyToAsk());
    }

    @Test
    void theAdminDecidesWhereThereIsOneAndAContactWhereThereIsNone() {
        assertThat(Ruling.of(AuthorisationPolicy.ADMIN_APPROVAL, EWA.email(), List.of(EWA), Set.of("s-1")))
                .isEqualTo(new Ruling.AskAdmins());
        assertThat(Ruling.of(AuthorisationPolicy.ADMIN_APPROVAL, JAN, List.of(EWA), Set.of()))
                .isEqualTo(new Ruling.AskContacts(List.of(EWA)));
    }
}
