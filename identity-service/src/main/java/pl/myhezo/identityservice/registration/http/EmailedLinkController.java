package pl.myhezo.identityservice.registration.http;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.registration.ApprovingRegistration;
import pl.myhezo.identityservice.registration.RevokingRegistration;

/**
 * What the links in mails do, once the page they lead to was confirmed. The token comes in the body, so that it stands in
 * no log.
 */
@RestController
@Tag(name = "links")
class EmailedLinkController {

    private final RevokingRegistration revoking;
    private final ApprovingRegistration approving;

    EmailedLinkController(RevokingRegistration revoking, ApprovingRegistration approving) {
        this.revoking = revoking;
        this.approving = approving;
    }

    @PostMapping("/revocations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeByLink(@RequestBody Token body) {
        revoking.revokeByLink(body.text());
    }

    @PostMapping("/approvals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approveByLink(@RequestBody Token body) {
        approving.approveByLink(body.text());
    }

    /** A token as it stood in a link; whatever is wrong with it, it is a link that does not work. */
    record Token(@Nullable String token) {

        String text() {
            return token == null ? "" : token;
        }
    }
}
