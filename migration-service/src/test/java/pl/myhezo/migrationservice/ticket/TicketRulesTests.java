package pl.myhezo.migrationservice.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

class TicketRulesTests {

    private static final Set<String> CONTRACTS_HERE = Set.of("HEZO/2023/00017");

    private final Map<String, Companies.Entry> companies = Map.of(
            "c-17",
                    new Companies.Entry.Known(
                            new Company("c-17", new Nip("1234563218"), "Alfa Sp. z o.o.", null, List.of())),
            "c-9", new Companies.Entry.Rejected("c-9", Reason.NIP_WRONG));

    @ParameterizedTest
    @EnumSource(names = {"NEW", "OPEN", "PENDING"})
    void ticketsWithStatusNewOpenPendingAreMoved(Status status) {
        LegacyTicket ticket = Tickets.ticket(status);

        assertThat(TicketRules.leftBehind(ticket)).isEmpty();
        assertThat(check(ticket).state()).isEqualTo(ExportedTicket.State.valueOf(status.name()));
    }

    @ParameterizedTest
    @EnumSource(names = {"SOLVED", "CLOSED", "MERGED"})
    void solvedClosedMergedAreSkippedWithTheReason(Status status) {
        assertThat(TicketRules.leftBehind(Tickets.ticket(status))).contains(Reason.NOT_ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "(H)-FG1234567890, FG1234567890",
        "(h)-FG1234567890, FG1234567890",
        "' ( H )-FG1234567890 ', FG1234567890",
        "FG1234567890, FG1234567890"
    })
    void theHInFrontOfASerialIsDroppedInAnyCaseAndWithSpacesAround(String written, String bare) {
        assertThat(check(Tickets.with("serialNumber", written)).serialNumber()).isEqualTo(new SerialNumber(bare));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Brak łączności – pilne!", "  with  spaces ", "<b>&amp;</b>", "zażółć\u00a0\u200bgęślą\t😀"})
    void theSubjectIsKeptToTheByte(String subject) {
        assertThat(check(Tickets.with("subject", subject)).subject()).isEqualTo(subject);
    }

    @Test
    void timesAreKept() {
        ExportedTicket ticket = check(Tickets.with("updatedAt", "2024-06-18T11:40:05.123+02:00"));

        assertThat(ticket.createdAt()).isEqualTo(Instant.parse("2024-06-17T06:15:20Z"));
        assertThat(ticket.updatedAt()).isEqualTo(Instant.parse("2024-06-18T09:40:05.123Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "HEZO/2023/00017, HEZO/2023/00017, true",
        "hezo/2023/00017, HEZO/2023/00017, true",
        "HEZO/2020/00009, HEZO/2020/00009, false",
        "umowa nr 5 (stara), umowa nr 5 (stara), false"
    })
    void aTicketWhoseContractIsUnknownOrWasNotMovedStillComesOverIfItsCompanyIsKnown(
            String written, String shown, boolean moved) {
        ExportedTicket ticket = check(Tickets.with("contractNumber", written));

        assertThat(ticket.contractNumber()).isEqualTo(shown);
        assertThat(ticket.contractMoved()).isEqualTo(moved);
        assertThat(ticket.company().legacyId()).isEqualTo("c-17");
    }

    @Test
    void withoutAKnownCompanyItIsRejected() {
        assertRejected(Tickets.with("customerId", "c-404"), Reason.UNKNOWN_CUSTOMER, "c-404");
        assertRejected(Tickets.with("customerId", "c-9"), Reason.CUSTOMER_REJECTED, "NIP_WRONG");
        assertRejected(Tickets.with("customerId", null), Reason.MISSING_FIELD, "customerId");
    }

    @Test
    void aWrongValueIsRejectedWithItsReason() {
        assertRejected(Tickets.with("number", " "), Reason.MISSING_FIELD, "number");
        assertRejected(Tickets.with("subject", null), Reason.MISSING_FIELD, "subject");
        assertRejected(Tickets.with("subject", "x".repeat(10_001)), Reason.TOO_LARGE, "10001");
        assertRejected(Tickets.with("createdAt", "yesterday"), Reason.WRONG_VALUE, "yesterday");
        assertRejected(Tickets.with("updatedAt", "+999999-01-01T00:00:00Z"), Reason.WRONG_VALUE, "999999");
        assertRejected(Tickets.with("serialNumber", "FG/1"), Reason.WRONG_VALUE, "FG/1");
        assertRejected(Tickets.with("messages.at", "24:61"), Reason.WRONG_VALUE, "messages.at");
    }

    @Test
    void aTicketMayHaveNoContractNoSerialAndNoRequester() {
        ExportedTicket ticket = check(Tickets.with(
                Map.of("contractNumber", "", "serialNumber", "", "requester.name", "", "requester.email", "")));

        assertThat(ticket.contractNumber()).isNull();
        assertThat(ticket.contractMoved()).isFalse();
        assertThat(ticket.serialNumber()).isNull();
        assertThat(ticket.requester()).isNull();
    }

    @Test
    void anAddressThatIsNoneIsLeftOutAndTheNameStays() {
        assertThat(check(Tickets.with("requester.email", "alicja at alfa")).requester())
                .isEqualTo(new ExportedTicket.Requester("Alicja Nowak", null));
    }

    @Test
    void publicMessagesStandInTheOrderOfTheirTimes() {
        List<String> bodies = check(Tickets.saying(
                        UnaryOperator.identity(),
                        Tickets.message("2024-06-18T00:00:00Z", "last"),
                        Tickets.message("2024-06-17T00:00:00Z", "first"),
                        Tickets.message("2024-06-17T00:00:00Z", "first, too")))
                .messages()
                .stream()
                .map(ExportedTicket.Message::body)
                .toList();

        assertThat(bodies).containsExactly("first", "first, too", "last");
    }

    private ExportedTicket check(LegacyTicket ticket) {
        return TicketRules.check(ticket, companies, CONTRACTS_HERE);
    }

    private void assertRejected(LegacyTicket ticket, Reason reason, String detail) {
        assertThatExceptionOfType(RefusedRecord.class)
                .isThrownBy(() -> check(ticket))
                .satisfies(e -> {
                    assertThat(e.refusal().reason()).isEqualTo(reason);
                    assertThat(e.refusal().detail()).contains(detail);
                });
    }
}
