package pl.myhezo.contractservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Nip;

/** Belonging is data and no claim: the token stays the same throughout. */
@ContractSystemTest
class SeeingContractsIT {

    private final String subject = UUID.randomUUID().toString();
    private final String token = TestTokens.shared().person(subject, "customer");
    private final Nip own = Nips.any();
    private final Nip foreign = Nips.any();
    private final String ownNumber = "SEE/" + own;
    private final String foreignNumber = "SEE/" + foreign;

    @Autowired
    private ContractSystem system;

    @BeforeEach
    void twoCompaniesHoldContracts() {
        system.putContract(ownNumber, own, "Własna S.A.", "OWN" + own);
        system.putContract(foreignNumber, foreign, "Obca S.A.", "FOREIGN" + foreign);
        account(1, "ACTIVE", own);
        awaitListed(true);
    }

    @Test
    void somebodySeesTheContractsOfTheOwnCompanyAndNoOthers() {
        String list = system.get("/contracts", token).body();
        assertThat(list).contains(ownNumber, "OWN" + own).doesNotContain(foreignNumber, "FOREIGN");

        assertThat(system.get("/contracts?q=FOREIGN", token).body()).contains("\"items\":[]");
        assertThat(system.get("/contracts?company=" + foreign, token).body()).contains("\"items\":[]");
        assertThat(system.get("/contracts.csv", token).body())
                .contains(ownNumber)
                .doesNotContain(foreignNumber);
        assertThat(system.get(path(ownNumber), token).statusCode()).isEqualTo(200);
    }

    @Test
    void aForeignContractLooksLikeOneThatDoesNotExist() {
        var foreignOne = system.get(path(foreignNumber), token);
        var none = system.get(path("SEE/NONE"), token);

        assertThat(foreignOne.statusCode()).isEqualTo(404);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(withoutTraces(foreignOne.body(), foreignNumber)).isEqualTo(withoutTraces(none.body(), "SEE/NONE"));
        assertThat(foreignOne.headers().map().keySet())
                .isEqualTo(none.headers().map().keySet());
    }

    @Test
    void customersDoNotSeeWhomToTurnTo() {
        assertThat(system.get(path(ownNumber), token).body()).doesNotContain("contacts");
        assertThat(system.get("/contracts", token).body()).doesNotContain("contacts");
    }

    @Test
    void whoIsRevokedSeesNothingAnyMore() {
        account(2, "ACTIVE");

        await().untilAsserted(() ->
                assertThat(system.get(path(ownNumber), token).statusCode()).isEqualTo(404));
    }

    @Test
    void whoIsBlockedSeesNothingEvenIfTheEventStillNamesCompanies() {
        account(2, "BLOCKED", own);

        awaitListed(false);
    }

    @Test
    void olderNewsDoNotBringSomebodyBack() {
        account(3, "ACTIVE");
        awaitListed(false);
        account(2, "ACTIVE", own);
        account(4, "ACTIVE", foreign);

        await().untilAsserted(
                        () -> assertThat(system.get("/contracts", token).body()).contains(foreignNumber));
        assertThat(system.get("/contracts", token).body()).doesNotContain(ownNumber);
    }

    @Test
    void whoIsForgottenIsNotBroughtBackByOlderNewsEither() {
        system.events().publish("accounts", subject, "AccountChanged.v1", 5, null);
        awaitListed(false);
        account(4, "ACTIVE", own);
        account(6, "ACTIVE", foreign);

        await().untilAsserted(
                        () -> assertThat(system.get("/contracts", token).body()).contains(foreignNumber));
        assertThat(system.get("/contracts", token).body()).doesNotContain(ownNumber);
    }

    private void account(long version, String status, Nip... companies) {
        system.publishAccount(subject, version, status, companies);
    }

    private void awaitListed(boolean listed) {
        await().untilAsserted(
                        () -> assertThat(system.get("/contracts", token).body().contains(ownNumber))
                                .isEqualTo(listed));
    }

    private static String path(String number) {
        return "/contracts/" + number.replace('/', '~');
    }

    private static String withoutTraces(String body, String number) {
        return body.replaceAll("\"traceId\":\"[^\"]*\"", "").replace(number.replace('/', '~'), "");
    }
}
