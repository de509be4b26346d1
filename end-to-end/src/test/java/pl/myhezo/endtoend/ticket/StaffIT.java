package pl.myhezo.endtoend.ticket;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.endtoend.browser.Applicant;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

/** What staff do beside answering. */
class StaffIT {

    private static final String SERIAL = "FG1234567890";
    private static final String SUPPLIER = "/suppliers/c-2";

    private final Status status = RunningSystem.shared().status();
    private final Status.Person customer = status.person("customer");
    private final Status.Person agent = status.person("agent");
    private final Status.Person supervisor = status.person("supervisor");

    @Test
    @Tag("T-01")
    void anAnswerBegunWithATemplateAndTwoTicketsMadeOneAreWhatTheCustomerSees() {
        String template = "Prośba o dziennik " + UUID.randomUUID();
        String first = "Brak łączności " + UUID.randomUUID();
        String second = "Nadal brak łączności " + UUID.randomUUID();
        try (Desk owner = Desk.of(customer, Language.POLISH);
                Desk service = Desk.of(agent, Language.POLISH);
                Desk office = Desk.of(supervisor, Language.POLISH)) {
            office.writesATemplate(template, "Dzień dobry, prosimy o dziennik do {number}.", "Please send the log.");
            String staying = owner.describes(SERIAL, first, "Od rana tunel nie wstaje.")
                    .letsTheSupplierRead(false)
                    .submits()
                    .number();
            String going = owner.describes(SERIAL, second, "Dalej nic.")
                    .letsTheSupplierRead(false)
                    .submits()
                    .number();

            service.finds(staying, first).beginsWith(template).submitsTheAnswer();
            service.sees("prosimy o dziennik do " + staying)
                    .finds(going, second)
                    .mergesItInto(staying);
            service.sees("Dalej nic.").sees("(„" + second + "”) połączono z tym");

            owner.sees("(„" + second + "”) połączono z tym"); // on the page that he has open
            owner.opens(going).sees(first).sees("prosimy o dziennik").sees("Dalej nic.");
            owner.lists(going).sees(first).seesNot(second);
        }
    }

    @Test
    void aPersonOfASupplierIsLetInAndBlockedByASupervisor() {
        Applicant seller = Applicant.of(Purchase.of(1));
        try (Visitor office = Visitor.speaking(Language.POLISH);
                Visitor invited = Visitor.speaking(Language.POLISH)) {
            office.logsIn(supervisor, "/suppliers");
            office.page().locator("a[href='" + SUPPLIER + "']").click();
            office.isAt(SUPPLIER).invites(seller).sees(seller.email() + ": osoba dodana");
            invited.followsTheMailTo(seller).logsIn(seller, "/tickets").waitsUntilLoaded();

            office.removes(seller).sees("dostęp zablokowany");

            invited.isLoggedOutSoon("/tickets");
        }
    }
}
