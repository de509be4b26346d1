package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.identityservice.registration.RegistrationState.ACTIVE;
import static pl.myhezo.identityservice.registration.RegistrationState.AUTHORIZED;
import static pl.myhezo.identityservice.registration.RegistrationState.AWAITING_APPROVAL;
import static pl.myhezo.identityservice.registration.RegistrationState.DENIED;
import static pl.myhezo.identityservice.registration.RegistrationState.REVOKED;
import static pl.myhezo.identityservice.registration.RegistrationState.SUBMITTED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationStateTests {

    private static final Map<RegistrationState, Set<RegistrationState>> LIFE = Map.of(
            SUBMITTED, Set.of(AWAITING_APPROVAL, AUTHORIZED, DENIED),
            AWAITING_APPROVAL, Set.of(AUTHORIZED, DENIED),
            AUTHORIZED, Set.of(ACTIVE, REVOKED),
            ACTIVE, Set.of(REVOKED),
            DENIED, Set.of(),
            REVOKED, Set.of());

    @ParameterizedTest
    @EnumSource
    @Tag("T-12")
    void noStateCanBecomeWhatItsLifeDoesNotHold(RegistrationState state) {
        for (RegistrationState next : RegistrationState.values()) {
            assertThat(state.canBecome(next))
                    .as("%s to %s", state, next)
                    .isEqualTo(LIFE.getOrDefault(state, Set.of()).contains(next));
        }
    }
}
