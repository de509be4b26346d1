package pl.myhezo.endtoend.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

class TicketsIT {

    private static final String SERIAL = "FG1234567890";

    private final Status status = RunningSystem.shared().status();
    private final Status.Person customer = status.person("customer");
    private final Status.Person colleague = status.people().stream()
            .filter(person -> person.is("customer"))
            .skip(1)
            .findFirst()
            .orElseThrow();
    private final Status.Person supplier = status.person("supplier");
    private final Status.Person agent = status.person("agent");

    @Test
    @Tag("T-03")
    @Tag("T-04")
    void theSupplierReadsAndAnswersUntilTheCustomerSaysNo() {
        String subject = "Brak łączności VPN " + UUID.randomUUID();
        try (Desk owner = Desk.of(customer, Language.POLISH);
                Desk seller = Desk.of(supplier, Language.POLISH);
                Desk service = Desk.of(agent, Language.POLISH)) {
            owner.describes(SERIAL, subject, "Od rana tunel **nie wstaje**.")
                    .submits()
                    .sees("Wybierz odpowiedź: tak albo nie.")
                    .letsTheSupplierRead(true)
                    .submits();
            String number = owner.number();
            owner.sees("Zgłoszenie przyjęte: " + number);

            seller.finds(number, subject).answers("Licencja jest ważna do końca roku.");
            service.finds(number, subject).sees("Licencja jest ważna").answers("Sprawdzamy konfigurację.");

            // Neither of them has loaded his page anew.
            owner.sees("Sprawdzamy konfigurację.").sees("Licencja jest ważna");
            owner.sees("2 nowe odpowiedzi").photographs("ticket-live");
            owner.opens(number).sees("wiadomości").photographs("ticket");
            owner.takesTheSuppliersAccessBack("dostęp odebrany");
            seller.sees("Nie ma takiego zgłoszenia");

            seller.opens(number).sees("Nie ma takiego zgłoszenia");
            seller.findsNothing(number, subject);
            service.opens(number).sees(subject);
        }
    }

    @Test
    @Tag("T-03")
    void aTicketThatTheSupplierMayNotReadDoesNotExistForIt() {
        String subject = "No connection " + UUID.randomUUID();
        try (Desk owner = Desk.of(customer, Language.ENGLISH);
                Desk seller = Desk.of(supplier, Language.ENGLISH)) {
            owner.describes(SERIAL, subject, "The tunnel is down since this morning.")
                    .letsTheSupplierRead(false)
                    .submits();
            String number = owner.number();
            owner.sees("Ticket received: " + number);

            seller.findsNothing(number, subject).opens(number).sees("There is no such ticket");
        }
    }

    @Test
    void aFileAndTheWholeDialogueAreTakenAlong() {
        String subject = "Licencja wygasła " + UUID.randomUUID();
        try (Desk owner = Desk.of(customer, Language.POLISH);
                Desk service = Desk.of(agent, Language.POLISH)) {
            owner.describes(SERIAL, subject, "Od wczoraj świeci się ostrzeżenie.")
                    .letsTheSupplierRead(false)
                    .submits();
            String number = owner.number();
            owner.adds("dziennik zdarzeń.txt", "Zażółć gęślą jaźń").answers("W załączniku dziennik.");

            service.opens(number).sees("W załączniku dziennik.");

            assertThat(service.downloads("dziennik zdarzeń.txt"))
                    .asString(UTF_8)
                    .isEqualTo("Zażółć gęślą jaźń");
            assertThat(owner.downloads("Pobierz rozmowę (PDF)"))
                    .startsWith("%PDF".getBytes(UTF_8))
                    .hasSizeLessThan(60 * 1024);
        }
    }

    @Test
    @Tag("T-01")
    void aColleagueSeesWhatIsTheCompanysAndNotWhatIsPrivate() {
        String everybodys = "Wymiana urządzenia " + UUID.randomUUID();
        String own = "Sprawa osobista " + UUID.randomUUID();
        try (Desk owner = Desk.of(customer, Language.POLISH);
                Desk other = Desk.of(colleague, Language.POLISH)) {
            owner.describes(SERIAL, everybodys, "Kiedy przyjedzie kurier?")
                    .letsTheSupplierRead(false)
                    .submits();
            String shared = owner.number();
            owner.describes(SERIAL, own, "Tylko między nami.")
                    .letsTheSupplierRead(false)
                    .keepsItToHimself()
                    .submits();
            String personal = owner.number();

            other.finds(shared, everybodys);
            other.findsNothing(personal, own).opens(personal).sees("Nie ma takiego zgłoszenia");
        }
    }
}
