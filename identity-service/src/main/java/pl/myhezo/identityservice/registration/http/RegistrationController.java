package pl.myhezo.identityservice.registration.http;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.authorisation.SerialNotation;
import pl.myhezo.identityservice.limit.CountedAttempts;
import pl.myhezo.identityservice.limit.Peer;
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
    private final CountedAttempts attempts;
    private final IdempotentCalls calls;

    RegistrationController(
            SubmittingRegistration submitting,
            Registrations registrations,
            SerialNotation notation,
            CountedAttempts attempts,
            IdempotentCalls calls) {
        this.submitting = submitting;
        this.registrations = registrations;
        this.notation = notation;
        this.attempts = attempts;
        this.calls = calls;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Submitted> register(
            @Valid @RequestBody RegistrationForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        String id = UnguessableId.next();
        ContractClaim claim = form.claim(notation);
        Peer peer = new Peer(request.getRemoteAddr());
        Submitted submitted = attempts.make(
                "registration",
                id,
                null,
                claim.nip().digits(),
                Submitted::id,
                () -> calls.once("POST /registrations", key, form, Submitted.class, () -> {
                    submitting.submit(id, form.person(), claim, form.companyDetails(), peer);
                    return Submitted.with(id);
                }));
        return submitted.answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<Standing> registration(@PathVariable String id) {
        Standing standing = registrations.find(id).map(Standing::of).orElseThrow(Problem::notFound);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(standing);
    }
}
