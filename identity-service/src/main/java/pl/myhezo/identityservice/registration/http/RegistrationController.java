package pl.myhezo.identityservice.registration.http;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.authorisation.SerialNotation;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.identityservice.registration.SubmittingRegistration;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.platform.problem.Problem;

/** Registering, for anybody. */
@RestController
@Tag(name = "registration")
@RequestMapping("/registrations")
class RegistrationController {

    private final SubmittingRegistration submitting;
    private final Registrations registrations;
    private final SerialNotation notation;
    private final IdempotentCalls calls;

    RegistrationController(
            SubmittingRegistration submitting,
            Registrations registrations,
            SerialNotation notation,
            IdempotentCalls calls) {
        this.submitting = submitting;
        this.registrations = registrations;
        this.notation = notation;
        this.calls = calls;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Submitted> register(
            @Valid @RequestBody RegistrationForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Submitted submitted = calls.once("POST /registrations", key, form, Submitted.class, () -> submit(form));
        return ResponseEntity.accepted()
                .location(URI.create("/api/registrations/" + submitted.id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(submitted);
    }

    private Submitted submit(RegistrationForm form) {
        String id = UnguessableId.next();
        submitting.submit(id, form.person(), form.claim(notation), form.companyDetails());
        return new Submitted(id, PublicStatus.SUBMITTED);
    }

    @GetMapping("/{id}")
    ResponseEntity<Standing> registration(@PathVariable String id) {
        Standing standing = registrations.find(id).map(Standing::of).orElseThrow(Problem::notFound);
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(standing);
    }

    record Submitted(String id, PublicStatus status) {}
}
