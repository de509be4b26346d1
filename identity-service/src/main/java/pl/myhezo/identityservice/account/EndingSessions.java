package pl.myhezo.identityservice.account;

import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Step;
import pl.myhezo.identityservice.work.StepHandler;

/** Ends what somebody is logged in to. */
final class EndingSessions implements StepHandler {

    private static final String KIND = "sessions";

    private final Users users;

    EndingSessions(Users users) {
        this.users = users;
    }

    static Step of(String subject) {
        return new Step(KIND, subject);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void take(String subject) {
        users.endSessions(subject);
    }
}
