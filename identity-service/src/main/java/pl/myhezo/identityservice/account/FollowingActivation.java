package pl.myhezo.identityservice.account;

import org.springframework.context.event.EventListener;
import pl.myhezo.identityservice.work.Steps;

/** Once a person has logged in, his user holds what his account says and nothing that stood there for the first mail. */
final class FollowingActivation {

    private final Steps steps;

    FollowingActivation(Steps steps) {
        this.steps = steps;
    }

    @EventListener
    void on(AccountActivated activated) {
        steps.add(MirroringAccount.of(activated.subject()));
    }
}
