package pl.myhezo.contractservice.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.contractservice.company.SampleCompanies.ANNA;
import static pl.myhezo.contractservice.company.SampleCompanies.PIOTR;
import static pl.myhezo.contractservice.contract.SampleContracts.ALFA;
import static pl.myhezo.contractservice.contract.SampleContracts.FIREWALL;
import static pl.myhezo.contractservice.contract.SampleContracts.NUMBER;
import static pl.myhezo.contractservice.contract.SampleContracts.cancelled;
import static pl.myhezo.contractservice.contract.SampleContracts.twoFirewalls;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.company.KnownContacts.Addressee;
import pl.myhezo.contractservice.company.SampleCompanies;
import pl.myhezo.contractservice.contract.Ledger;
import pl.myhezo.contractservice.contract.Period;
import pl.myhezo.contractservice.contract.SampleContracts;
import pl.myhezo.contractservice.contract.Terms;
import pl.myhezo.contractservice.registration.Decision.Authorised;
import pl.myhezo.contractservice.registration.Decision.Denied;
import pl.myhezo.contractservice.registration.Decision.Refusal;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

class AuthorisingRegistrationTests {

    private final Ledger ledger = new Ledger();
    private final AuthorisingRegistration authorising =
            new AuthorisingRegistration(ledger.contracts, ledger.companyLedger.companies, ledger.calendar);

    @BeforeEach
    void alfaHoldsAContract() {
        ledger.companyLedger.companies.save(SampleCompanies.alfa(ANNA, PIOTR));
        ledger.record(NUMBER, twoFirewalls());
    }

    @Test
    void authorisesTheThreeThatBelongTogether() {
        assertThat(decide(Nips.ALFA, NUMBER, FIREWALL))
                .isEqualTo(new Authorised(
                        Nips.ALFA,
                        "Alfa Sp. z o.o.",
                        NUMBER,
                        List.of(
                                new Addressee("Anna Lis", "anna.lis@alfa.example"),
                                new Addressee("Piotr Wilk", "piotr.wilk@alfa.example"))));
    }

    @Test
    void deniesAnUnknownContract() {
        assertDenied(Refusal.UNKNOWN_CONTRACT, decide(Nips.ALFA, new ContractNumber("HEZO/2023/99999"), FIREWALL));
    }

    @Test
    void deniesAContractOfAnotherCompany() {
        assertDenied(Refusal.OTHER_COMPANY, decide(Nips.BETA, NUMBER, FIREWALL));
    }

    @Test
    void deniesADeviceThatIsNotCovered() {
        assertDenied(Refusal.SERIAL_NOT_COVERED, decide(Nips.ALFA, NUMBER, new SerialNumber("FG0000000000")));
    }

    @Test
    void deniesACancelledContract() {
        ledger.record(NUMBER, cancelled(twoFirewalls()));

        assertDenied(Refusal.NOT_ACTIVE, decide(Nips.ALFA, NUMBER, FIREWALL));
    }

    @Test
    void deniesAContractFromTheDayAfterItsLastOne() {
        LocalDate yesterday = SampleContracts.TODAY.minusDays(1);
        ledger.record(NUMBER, lasting(new Period(yesterday.minusYears(1), yesterday)));
        assertDenied(Refusal.NOT_ACTIVE, decide(Nips.ALFA, NUMBER, FIREWALL));

        ledger.record(NUMBER, lasting(new Period(yesterday.minusYears(1), SampleContracts.TODAY)));
        assertThat(decide(Nips.ALFA, NUMBER, FIREWALL)).isInstanceOf(Authorised.class);
    }

    @Test
    void authorisesAContractThatHasNotBegunYet() {
        LocalDate tomorrow = SampleContracts.TODAY.plusDays(1);
        ledger.record(NUMBER, lasting(new Period(tomorrow, tomorrow.plusYears(1))));

        assertThat(decide(Nips.ALFA, NUMBER, FIREWALL)).isInstanceOf(Authorised.class);
    }

    private static Terms lasting(Period period) {
        return SampleContracts.terms(ALFA, period, SampleContracts.firewall(FIREWALL));
    }

    private Decision decide(Nip nip, ContractNumber number, SerialNumber serial) {
        return authorising.decide(new Claim("r-1", nip, number, serial));
    }

    private static void assertDenied(Refusal reason, Decision decision) {
        assertThat(decision).isEqualTo(new Denied(reason));
    }
}
