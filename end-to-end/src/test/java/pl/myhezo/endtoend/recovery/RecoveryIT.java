package pl.myhezo.endtoend.recovery;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.endtoend.browser.Applicant;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.Inbox;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.RunningSystem;

/** The system under test waits 45 seconds where people are given a day. */
class RecoveryIT {

    private static final String STOP = "/stop-recovery#";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGER_THAN_THE_WAITING_TIME = Duration.ofSeconds(120);

    private final Inbox inbox = new Inbox(RunningSystem.shared().status().inbox());
    private final Machine contractsTeam = new Machine(RunningSystem.shared().status(), "contracts-team");
    private final Purchase purchase = Purchase.of(1);
    private final Applicant applicant = Applicant.of(purchase);

    @Test
    @Tag("T-08")
    void afterTheWaitingTimeTheMailLeadsToANewAppAndTheOldPasswordToTheContracts() {
        try (Visitor before = Visitor.speaking(Language.POLISH);
                Visitor after = Visitor.speaking(Language.POLISH)) {
            registers(before);
            int mails = inbox.mailsTo(applicant.email()).size();
            after.losesThePhone(applicant).sees("Prośba przyjęta");
            Inbox.Mail told = inbox.awaitMailTo(applicant.email(), mails, PATIENCE);

            Inbox.Mail link = inbox.awaitMailTo(applicant.email(), mails + 1, LONGER_THAN_THE_WAITING_TIME);
            before.isLoggedOutSoon("/contracts");
            after.confirms(told, STOP).sees("już nie działa");
            after.setsUpWhatIsAskedFor(link).logsIn(applicant).sees(purchase.contractNumber());
        }
    }

    @Test
    void theLinkOfTheFirstMailStopsItAndTheOldCodeGoesOnWorking() {
        try (Visitor owner = Visitor.speaking(Language.POLISH);
                Visitor somebody = Visitor.speaking(Language.POLISH)) {
            registers(owner);
            int mails = inbox.mailsTo(applicant.email()).size();
            somebody.losesThePhone(applicant).sees("Prośba przyjęta");
            Inbox.Mail told = inbox.awaitMailTo(applicant.email(), mails, PATIENCE);

            owner.confirms(told, STOP).sees("Prośba zatrzymana");
            inbox.awaitMailTo(applicant.email(), mails + 1, PATIENCE);
            owner.opens("/contracts").sees(purchase.contractNumber());
        }
    }

    private void registers(Visitor visitor) {
        contractsTeam.store(purchase);
        visitor.opens("/register")
                .fillsIn(applicant)
                .submits()
                .isAt("/register/.+")
                .followsTheMailTo(applicant)
                .logsIn(applicant)
                .sees(purchase.contractNumber());
    }
}
