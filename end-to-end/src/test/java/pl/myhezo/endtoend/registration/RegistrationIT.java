package pl.myhezo.endtoend.registration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    void leadsFromTheFormToAllContractsOfTheCompanyInOnesLanguageAndOpenToEverybody(Language language) {
        Purchase purchase = purchaseOf(3);
        Applicant applicant = Applicant.of(purchase);

        try (Visitor visitor = Visitor.speaking(language)) {
            visitor.whoDependsOnAccessibility(language)
                    .findsTheWayToTheForm()
                    .fillsIn(applicant)
                    .submits()
                    .isAt("/register/.+")
                    .sees(
                            switch (language) {
                                case POLISH -> "Sprawdź pocztę";
                                case ENGLISH -> "check your e-mail";
                            })
                    .followsTheMailTo(applicant)
                    .logsIn(applicant)
                    .sees(purchase.contractNumber())
                    .sees(
                            switch (language) {
                                case POLISH -> "Umowy serwisowe";
                                case ENGLISH -> "Service contracts";
                            });
            purchase.serialNumbers().forEach(visitor::sees);
        }
    }

    @Test
    void letsASecondPersonOfTheSameCompanyIn() {
        Purchase purchase = purchaseOf(2);

        registers(Applicant.of(purchase), purchase);
        registers(Applicant.of(purchase), purchase);
    }

    @Test
    void offersTheBareSerialNumberForAPrefixedOneAndTakesItOverWithOneClick() {
        Purchase purchase = purchaseOf(1);
        Applicant applicant = Applicant.of(purchase);

        try (Visitor visitor = Visitor.speaking(Language.POLISH)) {
            visitor.opens("/register")
                    .fillsIn(applicant.with("serialNumber", "(H)-" + purchase.firstSerialNumber()))
                    .submits()
                    .sees("Przedrostek (H)- nie jest już przyjmowany")
                    .takesTheSuggestionOver()
                    .submits()
                    .isAt("/register/.+")
                    .followsTheMailTo(applicant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"company.nip", "contractNumber", "serialNumber"})
    void refusesAWrongTripleWithoutSayingWhichOfTheThreeAndShowsTheWaysOut(String wrong) {
        Purchase purchase = purchaseOf(1);
        Purchase other = purchaseOf(1);
        Applicant applicant = Applicant.of(purchase).withTheFieldOf(Applicant.of(other), wrong);

        try (Visitor visitor = Visitor.speaking(Language.POLISH)) {
            visitor.whoDependsOnAccessibility(Language.POLISH)
                    .opens("/register")
                    .fillsIn(applicant)
                    .submits()
                    .sees("Nie udało się potwierdzić uprawnień")
                    .sees("+48 12 25 25 600")
                    .sees("pomoc@myhezo.pl")
                    .seesTheFormForTheContractCard();
        }
    }

    private Purchase purchaseOf(int devices) {
        Purchase purchase = Purchase.of(devices);
        contractsTeam.store(purchase);
        return purchase;
    }

    private static void registers(Applicant applicant, Purchase purchase) {
        try (Visitor visitor = Visitor.speaking(Language.POLISH)) {
            visitor.opens("/register")
                    .fillsIn(applicant)
                    .submits()
                    .isAt("/register/.+")
                    .followsTheMailTo(applicant)
                    .logsIn(applicant)
                    .sees(purchase.contractNumber());
        }
    }
}
