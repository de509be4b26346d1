package pl.myhezo.identityservice.registration.http;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.authorisation.SerialNotation;
import pl.myhezo.identityservice.form.ContractNumberText;
import pl.myhezo.identityservice.form.NipText;
import pl.myhezo.identityservice.form.SerialText;
import pl.myhezo.identityservice.limit.CountedAttempts;
import pl.myhezo.identityservice.limit.Peer;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.identityservice.registration.AddingCompany;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** One more company or contract, for somebody who has an account. */
@RestController
@Tag(name = "account")
class AddedContractController {

    private final AddingCompany adding;
    private final Accounts accounts;
    private final SerialNotation notation;
    private final CountedAttempts attempts;
    private final IdempotentCalls calls;

    AddedContractController(
            AddingCompany adding,
            Accounts accounts,
            SerialNotation notation,
            CountedAttempts attempts,
            IdempotentCalls calls) {
        this.adding = adding;
        this.accounts = accounts;
        this.notation = notation;
        this.attempts = attempts;
        this.calls = calls;
    }

    @PostMapping("/account/contracts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Submitted> addContract(
            @Valid @RequestBody ContractForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            JwtAuthenticationToken caller,
            HttpServletRequest request) {
        Account account = accounts.find(caller.getName()).orElseThrow(Problem::notFound);
        String id = UnguessableId.next();
        ContractClaim claim = form.claim(notation);
        Peer peer = new Peer(request.getRemoteAddr());
        String scope = "POST /account/contracts " + account.subject();
        Submitted submitted = attempts.make(
                "registration",
                id,
                account.subject(),
                claim.nip().digits(),
                Submitted::id,
                () -> calls.once(scope, key, form, Submitted.class, () -> {
                    adding.add(id, account, claim, peer);
                    return Submitted.with(id);
                }));
        return submitted.answer();
    }

    /** The three. */
    record ContractForm(
            @NotBlank(message = Rules.REQUIRED) @Size(max = 30, message = Rules.TOO_LONG) @NipText
            String nip,

            @NotBlank(message = Rules.REQUIRED) @Size(max = 100, message = Rules.TOO_LONG) @ContractNumberText
            String contractNumber,

            @NotBlank(message = Rules.REQUIRED) @Size(max = 100, message = Rules.TOO_LONG) @SerialText
            String serialNumber) {

        ContractClaim claim(SerialNotation notation) {
            return new ContractClaim(Nip.parse(nip), ContractNumber.parse(contractNumber), notation.read(serialNumber));
        }
    }
}
