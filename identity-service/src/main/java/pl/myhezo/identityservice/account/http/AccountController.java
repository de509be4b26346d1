package pl.myhezo.identityservice.account.http;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.ChangingAccount;
import pl.myhezo.identityservice.account.RecognisingCaller;
import pl.myhezo.platform.http.ETags;
import pl.myhezo.platform.http.IfMatch;
import pl.myhezo.platform.problem.Problem;

/** The own account. */
@RestController
@Tag(name = "account")
@RequestMapping("/account")
class AccountController {

    private final RecognisingCaller recognising;
    private final ChangingAccount changing;

    AccountController(RecognisingCaller recognising, ChangingAccount changing) {
        this.recognising = recognising;
        this.changing = changing;
    }

    @GetMapping
    ResponseEntity<AccountView> account(JwtAuthenticationToken caller) {
        return answer(recognising.recognise(Callers.of(caller)).orElseThrow(Problem::notFound));
    }

    @PatchMapping
    ResponseEntity<AccountView> changeAccount(
            @Valid @RequestBody AccountChangeForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            JwtAuthenticationToken caller) {
        return answer(
                changing.change(caller.getName(), form.toChange(), account -> IfMatch.require(match, account.version()))
                        .orElseThrow(Problem::notFound));
    }

    private static ResponseEntity<AccountView> answer(Account account) {
        return ResponseEntity.ok()
                .eTag(ETags.of(account.version()))
                .cacheControl(CacheControl.noStore())
                .body(AccountView.of(account));
    }
}
