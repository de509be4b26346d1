package pl.myhezo.identityservice.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.myhezo.identityservice.recovery.RecoveryState.ASKED;
import static pl.myhezo.identityservice.recovery.RecoveryState.CHECKING;
import static pl.myhezo.identityservice.recovery.RecoveryState.CONFIRMED;
import static pl.myhezo.identityservice.recovery.RecoveryState.DONE;
import static pl.myhezo.identityservice.recovery.RecoveryState.MAILED;
import static pl.myhezo.identityservice.recovery.RecoveryState.REFUSED;
import static pl.myhezo.identityservice.recovery.RecoveryState.REPLACING;
import static pl.myhezo.identityservice.recovery.RecoveryState.STOPPED;
import static pl.myhezo.identityservice.recovery.RecoveryState.WAITING;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

class RecoveryStateTests {

    private static final Map<RecoveryState, Set<RecoveryState>> LIFE = Map.of(
            ASKED, Set.of(CHECKING, REFUSED),
            CHECKING, Set.of(WAITING, REFUSED),
            WAITING, Set.of(REPLACING, STOPPED),
            REPLACING, Set.of(MAILED, STOPPED),
            MAILED, Set.of(CONFIRMED),
            CONFIRMED, Set.of(DONE),
            REFUSED, Set.of(),
            STOPPED, Set.of(),
            DONE, Set.of());

    @ParameterizedTest
    @EnumSource
    void noStateCanBecomeWhatItsLifeDoesNotHold(RecoveryState state) {
        for (RecoveryState next : RecoveryState.values()) {
            assertThat(state.canBecome(next))
                    .as("%s to %s", state, next)
                    .isEqualTo(LIFE.getOrDefault(state, Set.of()).contains(next));
        }
    }

    @Test
    void whatIsMailedIsNotStopped() {
        RecoveryCase mailed = mailed(Instant.EPOCH);

        assertThatThrownBy(mailed::stopped).isInstanceOf(IllegalStateException.class);
        assertThat(mailed.mailsBefore()).isEqualTo(1);
    }

    @Test
    void onlyALoginAfterTheMailConfirms() {
        RecoveryCase mailed = mailed(Instant.EPOCH);

        assertThat(mailed.isConfirmedBy(Instant.EPOCH.minusSeconds(1))).isFalse();
        assertThat(mailed.isConfirmedBy(Instant.EPOCH)).isFalse();
        assertThat(mailed.isConfirmedBy(Instant.EPOCH.plusSeconds(1))).isTrue();
        assertThat(mailed.confirmed().isConfirmedBy(Instant.EPOCH.plusSeconds(1)))
                .isFalse();
    }

    private static RecoveryCase mailed(Instant at) {
        return RecoveryCase.asked(
                        "id",
                        new RecoveryCase.Application(
                                new EmailAddress("jan@example.pl"),
                                new ContractNumber("HEZO/2023/00017"),
                                new SerialNumber("FG1234567890"),
                                Instant.EPOCH))
                .checking("subject")
                .waiting(new RecoveryCase.Grounds(new Nip("1234563218"), Instant.EPOCH))
                .replacing(1)
                .mailed(at);
    }
}
