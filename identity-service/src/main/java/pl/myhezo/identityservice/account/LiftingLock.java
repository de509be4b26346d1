package pl.myhezo.identityservice.account;

import pl.myhezo.identityservice.user.LoginLocks;
import pl.myhezo.identityservice.work.Step;
import pl.myhezo.identityservice.work.StepHandler;

/**
 * Lifts what locks a login and then brings the user to what his account says, in this order: whoever was blocked between
 * the two stays out.
 */
public final class LiftingLock implements StepHandler {

    private static final String KIND = "lock";

    private final LoginLocks locks;
    private final MirroringAccount mirroring;

    LiftingLock(LoginLocks locks, MirroringAccount mirroring) {
        this.locks = locks;
        this.mirroring = mirroring;
    }

    public static Step of(String subject) {
        return new Step(KIND, subject);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void take(String subject) {
        locks.lift(subject);
        mirroring.take(subject);
    }
}
