package pl.myhezo.endtoend.company;

import org.junit.jupiter.api.Test;
import pl.myhezo.endtoend.browser.Applicant;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

class MembersIT {

    private static final String COMPANY = "/company/1234563218";
    private static final String CONTRACT = "HEZO/2023/00017";

    private final Status status = RunningSystem.shared().status();

    @Test
    void areInvitedByAnAdminAndLoseTheirAccessWhereTheyAreLoggedIn() {
        Applicant colleague = Applicant.of(Purchase.of(1));

        try (Visitor admin = Visitor.speaking(Language.POLISH);
                Visitor invited = Visitor.speaking(Language.POLISH)) {
            admin.logsIn(status.person("customer"))
                    .opens(COMPANY)
                    .invites(colleague)
                    .sees("Zaproszenie dla " + colleague.email());
            invited.followsTheMailTo(colleague).logsIn(colleague).sees(CONTRACT);

            admin.opens(COMPANY).removes(colleague).sees("dostęp odebrany");

            invited.isLoggedOutSoon("/contracts");
        }
    }
}
