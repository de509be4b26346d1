package pl.myhezo.identityservice.account;

import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Step;
import pl.myhezo.identityservice.work.StepHandler;

/**
 * Brings a user to what his account says and then ends what he is logged in to, in this order: a session begun between
 * the two ends as well.
 */
final class EndingSessions implements StepHandler {

    private static final String KIND = "sessions";

    private final MirroringAccount mirroring;
    private final Users users;

    EndingSessions(MirroringAccount mirroring, Users users) {
        this.mirroring = mirroring;
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
        mirroring.take(subject);
        users.endSessions(subject);
    }
}
