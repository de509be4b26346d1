package pl.myhezo.identityservice.recovery.http;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.authorisation.SerialNotation;
import pl.myhezo.identityservice.form.ContractNumberText;
import pl.myhezo.identityservice.form.EmailText;
import pl.myhezo.identityservice.form.SerialText;
import pl.myhezo.identityservice.limit.CountedAttempts;
import pl.myhezo.identityservice.limit.Peer;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.identityservice.recovery.AskingRecovery;
import pl.myhezo.identityservice.recovery.RecoverySettings;
import pl.myhezo.identityservice.recovery.StoppingRecovery;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;

/** The way back, for anybody: no answer tells whether there is such an account or contract. */
@RestController
@Tag(name = "recovery")
@RequestMapping("/recoveries")
class RecoveryController {

    private final AskingRecovery asking;
    private final StoppingRecovery stopping;
    private final SerialNotation notation;
    private final CountedAttempts attempts;
    private final RecoverySettings settings;

    RecoveryController(
            AskingRecovery asking,
            StoppingRecovery stopping,
            SerialNotation notation,
            CountedAttempts attempts,
            RecoverySettings settings) {
        this.asking = asking;
        this.stopping = stopping;
        this.notation = notation;
        this.attempts = attempts;
        this.settings = settings;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    WhatComesNext askForRecovery(@Valid @RequestBody RecoveryForm form, HttpServletRequest request) {
        String id = UnguessableId.next();
        EmailAddress email = EmailAddress.parse(form.email);
        ContractNumber contract = ContractNumber.parse(form.contractNumber);
        SerialNumber serial = notation.read(form.serialNumber);
        Peer peer = new Peer(request.getRemoteAddr());
        return attempts.make("recovery", id, null, null, () -> {
            asking.ask(id, email, contract, serial, peer);
            return WhatComesNext.after(settings.waitingTime());
        });
    }

    @PostMapping("/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stopRecovery(@RequestBody StopToken body) {
        stopping.stopByLink(body.token == null ? "" : body.token);
    }

    /** Whose second factor, and what shows that it is he who asks. */
    record RecoveryForm(
            @NotBlank(message = Rules.REQUIRED) @EmailText String email,

            @NotBlank(message = Rules.REQUIRED) @Size(max = 100, message = Rules.TOO_LONG) @ContractNumberText
            String contractNumber,

            @NotBlank(message = Rules.REQUIRED) @Size(max = 100, message = Rules.TOO_LONG) @SerialText
            String serialNumber) {}

    /**
     * The same for everybody.
     *
     * @param waitingHours from the check on, until the link for a new second factor is mailed; rounded up
     */
    record WhatComesNext(long waitingHours) {

        static WhatComesNext after(Duration waitingTime) {
            return new WhatComesNext(waitingTime.plusHours(1).minusNanos(1).toHours());
        }
    }

    /** A token as it stood in a link; whatever is wrong with it, it is a link that does not work. */
    record StopToken(@Nullable String token) {}
}
