package pl.myhezo.gateway.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;

@Tag("T-24")
class HeldBodiesTests {

    private static final int ALL = 10;
    private static final int ROUNDS = 5_000;

    private final HeldBodies bodies = new HeldBodies(DataSize.ofBytes(ALL), DataSize.ofBytes(ALL));

    @Test
    void refusesAPartThatComesAfterTheTimeHasRunOut() {
        HeldBodies.Share share = bodies.share("usual");
        share.take(ALL);
        share.giveBack();

        assertThatThrownBy(() -> share.take(1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.REQUEST_TIMEOUT));
        assertEverythingIsFree();
    }

    @Test
    void keepsNothingOfABodyWhoseTimeRunsOutWhileAPartArrives() {
        CyclicBarrier together = new CyclicBarrier(2);
        for (int round = 0; round < ROUNDS; round++) {
            HeldBodies.Share share = bodies.share("usual");
            share.take(1);
            CompletableFuture<Void> late = CompletableFuture.runAsync(() -> {
                await(together);
                share.giveBack();
            });
            await(together);
            try {
                share.take(1);
            } catch (Refusal tooLate) {
                assertThat(tooLate.kind()).isEqualTo(ProblemKind.REQUEST_TIMEOUT);
            }
            late.join();
        }
        assertEverythingIsFree();
    }

    private void assertEverythingIsFree() {
        assertThatCode(() -> bodies.share("usual").take(ALL)).doesNotThrowAnyException();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
