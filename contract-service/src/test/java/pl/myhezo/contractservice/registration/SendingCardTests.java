package pl.myhezo.contractservice.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.contractservice.company.SampleCompanies.ANNA;
import static pl.myhezo.contractservice.company.SampleCompanies.PIOTR;
import static pl.myhezo.contractservice.contract.SampleContracts.ALFA;
import static pl.myhezo.contractservice.contract.SampleContracts.NUMBER;
import static pl.myhezo.contractservice.contract.SampleContracts.THREE_YEARS;
import static pl.myhezo.contractservice.contract.SampleContracts.cancelled;
import static pl.myhezo.contractservice.contract.SampleContracts.terms;
import static pl.myhezo.contractservice.contract.SampleContracts.twoFirewalls;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.company.SampleCompanies;
import pl.myhezo.contractservice.contract.CoveredDevice;
import pl.myhezo.contractservice.contract.Ledger;
import pl.myhezo.contractservice.contract.SampleContracts;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

class SendingCardTests {

    private final Ledger ledger = new Ledger();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final SendingCard sending = new SendingCard(
            ledger.contracts,
            ledger.companyLedger.companies,
            (id, to, card) -> {
                addresses.put(id, to.email());
                cards.put(id, card);
            },
            ledger.calendar);

    @BeforeEach
    void alfaHoldsAContract() {
        Contact withoutAddress = new Contact("Bez Adresu", null, "601 000 000");
        ledger.companyLedger.companies.save(SampleCompanies.alfa(ANNA, withoutAddress, PIOTR));
        ledger.record(NUMBER, twoFirewalls());
    }

    @Test
    void sendsTheCardToEveryKnownAddress() {
        request(NUMBER, Nips.ALFA, "pl");

        assertThat(addresses.values()).containsExactly("anna.lis@alfa.example", "piotr.wilk@alfa.example");
    }

    @Test
    void askedTwiceOnADayItHandsOverTheSameMails() {
        request(NUMBER, Nips.ALFA, "pl");
        request(NUMBER, Nips.ALFA, "en");

        assertThat(addresses).hasSize(2);
    }

    @Test
    void sendsNothingAboutContractsOfOthersUnknownOrEndedOnes() {
        request(NUMBER, Nips.BETA, "pl");
        request(new ContractNumber("HEZO/2023/99999"), Nips.ALFA, "pl");
        ledger.record(NUMBER, cancelled(twoFirewalls()));
        request(NUMBER, Nips.ALFA, "pl");

        assertThat(addresses).isEmpty();
    }

    @Test
    void namesTheFirstFiftyDevicesAndCountsTheOthers() {
        ledger.record(
                NUMBER, terms(ALFA, THREE_YEARS, SampleContracts.devices(73).toArray(CoveredDevice[]::new)));

        request(NUMBER, Nips.ALFA, "en");

        assertThat(cards.values()).allSatisfy(card -> {
            assertThat(card.devices()).hasSize(50);
            assertThat(card.moreDevices()).isEqualTo(23);
            assertThat(card.language()).isEqualTo("en");
        });
    }

    private void request(ContractNumber number, Nip nip, String language) {
        sending.send(new CardRequest(number, nip, language));
    }
}
