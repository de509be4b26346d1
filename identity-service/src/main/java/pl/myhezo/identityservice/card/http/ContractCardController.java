package pl.myhezo.identityservice.card.http;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.card.RequestingCard;
import pl.myhezo.identityservice.form.ContractNumberText;
import pl.myhezo.identityservice.form.NipText;
import pl.myhezo.identityservice.limit.CountedAttempts;
import pl.myhezo.identityservice.limit.Peer;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** Asking for a contract card, for anybody. */
@RestController
@Tag(name = "registration")
class ContractCardController {

    private final RequestingCard requesting;
    private final CountedAttempts attempts;

    ContractCardController(RequestingCard requesting, CountedAttempts attempts) {
        this.requesting = requesting;
        this.attempts = attempts;
    }

    @PostMapping("/contract-cards")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void requestContractCard(@Valid @RequestBody CardForm form, Locale language, HttpServletRequest request) {
        String id = UnguessableId.next();
        Nip nip = Nip.parse(form.nip);
        Peer peer = new Peer(request.getRemoteAddr());
        attempts.make("contract-card", id, null, nip.digits(), () -> {
            requesting.request(
                    id, ContractNumber.parse(form.contractNumber), nip, Language.of(language.getLanguage()), peer);
            return id;
        });
    }

    /** Which contract. */
    record CardForm(
            @NotBlank(message = Rules.REQUIRED) @Size(max = 100, message = Rules.TOO_LONG) @ContractNumberText
            String contractNumber,

            @NotBlank(message = Rules.REQUIRED) @Size(max = 30, message = Rules.TOO_LONG) @NipText
            String nip) {}
}
