package pl.myhezo.ticketservice.contact.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.platform.limit.Networks;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.ticketservice.contact.Challenge;
import pl.myhezo.ticketservice.contact.ChallengeNotSolved;
import pl.myhezo.ticketservice.contact.Challenges;
import pl.myhezo.ticketservice.contact.ContactRequest;
import pl.myhezo.ticketservice.contact.TakingContactRequest;
import pl.myhezo.ticketservice.contact.TakingContactRequest.Proof;

/** The contact form, for anybody. */
@RestController
class ContactController {

    private static final Logger log = LoggerFactory.getLogger(ContactController.class);

    private final Challenges challenges;
    private final TakingContactRequest taking;
    private final IdempotentCalls calls;

    ContactController(Challenges challenges, TakingContactRequest taking, IdempotentCalls calls) {
        this.challenges = challenges;
        this.taking = taking;
        this.calls = calls;
    }

    /** What is remembered of a call, to be recognised when it is sent again. */
    record Taken(String attempt) {}

    @GetMapping("/contact-requests/challenge")
    @Operation(
            operationId = "getContactChallenge",
            summary = "A riddle to be solved before a request is sent",
            description = "Each holds for some minutes and for one request.")
    ResponseEntity<Challenge> challenge() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(challenges.next());
    }

    @PostMapping("/contact-requests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "sendContactRequest",
            summary = "Write to us, without an account",
            description = "It becomes a ticket that staff see, and the sender is told by mail. Sent again with the same"
                    + " Idempotency-Key, nothing else happens.")
    @ApiResponse(responseCode = "202", description = "It is here")
    void send(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ContactBody body,
            HttpServletRequest caller) {
        ContactRequest request = body.read();
        if (body.isOfARobot()) {
            log.info("A contact request of a robot was dropped");
            return;
        }
        Proof proof = new Proof(
                Objects.requireNonNull(body.challenge()),
                Objects.requireNonNull(body.solution()),
                Networks.of(caller.getRemoteAddr()));
        String attempt = UUID.randomUUID().toString();
        try {
            Taken taken = calls.once("POST /contact-requests", key, body.withoutProof(), Taken.class, () -> {
                taking.take(attempt, request, proof);
                return new Taken(attempt);
            });
            settle(attempt, taken.attempt().equals(attempt));
        } catch (RuntimeException e) {
            settle(attempt, false);
            throw e instanceof ChallengeNotSolved
                    ? Problem.invalid(new FieldError("challenge", "challenge.unsolved"))
                    : e;
        }
    }

    /** An attempt that stays open is forgotten with its time; that is no reason to refuse what is stored. */
    private void settle(String attempt, boolean counts) {
        try {
            if (counts) {
                taking.counted(attempt);
            } else {
                taking.notCounted(attempt);
            }
        } catch (RuntimeException e) {
            log.warn("A contact request stays counted as it is: {}", e.toString());
        }
    }
}
