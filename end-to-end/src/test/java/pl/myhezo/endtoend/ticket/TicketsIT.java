package pl.myhezo.endtoend.ticket;

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

            owner.opens(number).sees("Sprawdzamy konfigurację.").sees("Licencja jest ważna");
            owner.sees("wiadomości").photographs("ticket");
            owner.takesTheSuppliersAccessBack("dostęp odebrany");

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
}
