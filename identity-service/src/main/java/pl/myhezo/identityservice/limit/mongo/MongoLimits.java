package pl.myhezo.identityservice.limit.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.LimitSettings;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.limit.Quota;
import pl.myhezo.platform.limit.Allowance;
import pl.myhezo.platform.limit.SlidingLimits;

/** The limits of this service, with the allowances of its settings. */
final class MongoLimits implements Limits {

    private final SlidingLimits limits;
    private final LimitSettings settings;

    /** @param now the time as an expression: the server's variable, or a date in tests */
    MongoLimits(MongoDatabase database, LimitSettings settings, Supplier<Object> now) {
        this.limits = new SlidingLimits(database, now);
        this.settings = settings;
    }

    @Override
    public void reserve(String attempt, Collection<Quota> quotas) {
        limits.reserve(attempt, quotas.stream().map(this::quota).toList());
    }

    private pl.myhezo.platform.limit.Quota quota(Quota quota) {
        LimitSettings.Allowance allowed = settings.of(quota.limit());
        return new pl.myhezo.platform.limit.Quota(
                quota.limit().name(), new Allowance(allowed.attempts(), allowed.within()), quota.of());
    }

    @Override
    public void giveBack(String attempt, Set<Limit> given) {
        limits.giveBack(attempt, given.stream().map(Enum::name).toList());
    }

    @Override
    public void keep(String attempt) {
        limits.keep(attempt);
    }
}
