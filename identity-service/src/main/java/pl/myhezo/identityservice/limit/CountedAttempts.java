package pl.myhezo.identityservice.limit;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

/** Around an attempt that reserves its place: one that comes to nothing gives it back, one too many is counted. */
public final class CountedAttempts {

    private static final Logger log = LoggerFactory.getLogger(CountedAttempts.class);
    private static final Set<Limit> ALL = Set.of(Limit.values());

    private final Limits limits;
    private final AuditTrail audit;
    private final CurrentPeer current;

    CountedAttempts(Limits limits, AuditTrail audit, CurrentPeer current) {
        this.limits = limits;
        this.audit = audit;
        this.current = current;
    }

    /**
     * Makes the attempt, outside of any transaction.
     *
     * @param kind of what, such as {@code registration}
     * @param actor the subject of the caller, if he is logged in
     * @param company the NIP that it is about, where that is known
     */
    public <T> T make(String kind, String attempt, @Nullable String actor, @Nullable String company, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            giveBack(attempt);
            if (e instanceof Problem problem && problem.type() == ProblemType.TOO_MANY) {
                audit.count(
                        AuditRecord.denied(actor, company, kind + "-throttled", attempt, "too-many"),
                        actor == null ? current.peer().map(Peer::network).orElse("") : actor);
            }
            throw e;
        }
    }

    /**
     * As the other, where a call that is sent again gets the first one's answer: of several at once each reserves, and
     * all but the one that counts give back.
     *
     * @param idOf the attempt that an answer belongs to
     */
    public <T> T make(
            String kind,
            String attempt,
            @Nullable String actor,
            @Nullable String company,
            Function<T, String> idOf,
            Supplier<T> work) {
        T answer = make(kind, attempt, actor, company, work);
        if (!attempt.equals(idOf.apply(answer))) {
            giveBack(attempt);
        }
        return answer;
    }

    private void giveBack(String attempt) {
        try {
            limits.giveBack(attempt, ALL);
        } catch (RuntimeException e) {
            log.warn("An attempt that came to nothing stays counted: {}", e.toString());
        }
    }
}
