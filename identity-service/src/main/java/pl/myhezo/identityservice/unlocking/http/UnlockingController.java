package pl.myhezo.identityservice.unlocking.http;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.form.EmailText;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.identityservice.unlocking.Proof;
import pl.myhezo.identityservice.unlocking.Unlocked;
import pl.myhezo.identityservice.unlocking.UnlockingLogin;
import pl.myhezo.identityservice.user.LoginLocks.Lock;
import pl.myhezo.platform.problem.Rules;

/** Unlocking logins, for supervisors. */
@RestController
@Tag(name = "staff")
class UnlockingController {

    private final UnlockingLogin unlocking;

    UnlockingController(UnlockingLogin unlocking) {
        this.unlocking = unlocking;
    }

    @PostMapping("/unlockings")
    ResponseEntity<UnlockedView> unlockLogin(@Valid @RequestBody UnlockingForm form, JwtAuthenticationToken caller) {
        Unlocked unlocked =
                unlocking.unlock(UnguessableId.next(), caller.getName(), EmailAddress.parse(form.email), form.proof);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(UnlockedView.of(unlocked));
    }

    /** Whose login, and how it was made sure that he asks for it. */
    record UnlockingForm(
            @NotBlank(message = Rules.REQUIRED) @EmailText String email,
            @NotNull(message = Rules.REQUIRED) Proof proof) {}

    /** Whose login was unlocked. */
    @Schema(name = "Unlocked")
    record UnlockedView(
            String name,
            String email,

            @Schema(description = "What the login was locked by")
            Lock lock) {

        static UnlockedView of(Unlocked unlocked) {
            return new UnlockedView(
                    unlocked.person().name().toString(),
                    unlocked.person().email().value(),
                    unlocked.lock());
        }
    }
}
