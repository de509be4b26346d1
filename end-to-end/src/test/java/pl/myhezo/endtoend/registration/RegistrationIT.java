package pl.myhezo.endtoend.registration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.myhezo.endtoend.browser.Applicant;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.RunningSystem;

class RegistrationIT {

    private final Machine contractsTeam = new Machine(RunningSystem.shared().status(), "contracts-team");

    @ParameterizedTest
    @EnumSource
    void leadsFromTheFormToAllContractsOfTheCompany(Language language) {
        Purchase purchase = Purchase.of(3);
        contractsTeam.store(purchase);
        Applicant applicant = Applicant.of(purchase);

        try (Visitor visitor = Visitor.speaking(language)) {
            visitor.findsTheWayToTheForm()
                    .fillsIn(applicant)
                    .submits()
                    .followsTheMailTo(applicant)
                    .logsIn(applicant)
                    .sees(purchase.contractNumber());
            purchase.serialNumbers().forEach(visitor::sees);
        }
    }
}
