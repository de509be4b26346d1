package pl.myhezo.identityservice.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.audit.AuditEntry;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;

class CountedAttemptsTests {

    private final List<String> givenBack = new ArrayList<>();
    private final CountedAttempts attempts =
            new CountedAttempts(new RememberingLimits(), new NoAudit(), Optional::empty);

    @Test
    void anAttemptThatCountsStaysReserved() {
        assertThat(answered("ours")).isEqualTo("ours");

        assertThat(givenBack).isEmpty();
    }

    @Test
    void theSameCallAtOnceGivesBackWhatItReserved() {
        assertThat(answered("theirs")).isEqualTo("theirs");

        assertThat(givenBack).containsExactly("ours");
    }

    @Test
    void anAttemptThatComesToNothingGivesBackWhatItReserved() {
        assertThatThrownBy(() -> attempts.make("registration", "ours", null, null, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(givenBack).containsExactly("ours");
    }

    private String answered(String id) {
        return attempts.make("registration", "ours", null, null, Function.identity(), () -> id);
    }

    private final class RememberingLimits implements Limits {

        @Override
        public void reserve(String attempt, Collection<Quota> quotas) {}

        @Override
        public void giveBack(String attempt, Set<Limit> limits) {
            givenBack.add(attempt);
        }

        @Override
        public void keep(String attempt) {}
    }

    private static final class NoAudit implements AuditTrail {

        @Override
        public void record(AuditRecord record) {}

        @Override
        public void count(AuditRecord record, String among) {}

        @Override
        public List<AuditEntry> concerning(Collection<String> ids) {
            return List.of();
        }
    }
}
