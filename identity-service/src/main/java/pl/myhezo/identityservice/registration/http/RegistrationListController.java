package pl.myhezo.identityservice.registration.http;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.registration.Application;
import pl.myhezo.identityservice.registration.Registration;
import pl.myhezo.identityservice.registration.RegistrationState;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.identityservice.registration.Registrations.Place;
import pl.myhezo.platform.http.Cursor;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.http.PageRequest;

/** All registrations, for programs of internal teams. */
@RestController
@Tag(name = "registration")
class RegistrationListController {

    private final Registrations registrations;

    RegistrationListController(Registrations registrations) {
        this.registrations = registrations;
    }

    @GetMapping("/registrations")
    ResponseEntity<Page<RegistrationRow>> registrations(
            @RequestParam(required = false) @Nullable RegistrationState status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PageRequest asked = PageRequest.of(limit, cursor);
        Place before = asked.cursor().map(RegistrationListController::place).orElse(null);
        Page<RegistrationRow> page = Page.of(
                registrations.newest(status, before, asked.oneMore()).stream()
                        .map(RegistrationRow::of)
                        .toList(),
                asked,
                last -> List.of(last.submittedAt().toString(), last.id()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }

    private static Place place(String cursor) {
        return Cursor.decode(cursor, 2, position -> new Place(Instant.parse(position.getFirst()), position.getLast()));
    }

    /** A registration with all that staff may know. */
    @Schema(name = "Registration")
    record RegistrationRow(
            String id,
            RegistrationState status,
            AuthorisationPolicy policy,
            String nip,
            String contractNumber,
            String serialNumber,

            @Nullable @Schema(description = "As the person wrote it")
            String companyName,

            String name,
            String email,

            @Nullable String phone,

            @Nullable @Schema(description = "Of the account that it led to")
            String subject,

            @Nullable @Schema(description = "Why it was refused")
            String refusal,

            Instant submittedAt) {

        static RegistrationRow of(Registration registration) {
            Application application = registration.application();
            Person person = application.applicant().person();
            return new RegistrationRow(
                    registration.id(),
                    registration.state(),
                    application.policy(),
                    application.claim().nip().digits(),
                    application.claim().contract().value(),
                    application.claim().serial().value(),
                    application.company() == null ? null : application.company().name(),
                    person.name().toString(),
                    person.email().value(),
                    person.phone() == null ? null : person.phone().value(),
                    registration.subject(),
                    registration.refusal(),
                    application.at());
        }
    }
}
