package pl.myhezo.identityservice.work;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works off the waiting steps; any replica does any step, and a step left by a dead one is done by another. While a step
 * is under way its claim is renewed, so that a slow one is not begun twice.
 */
final class StepWorkers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StepWorkers.class);

    private static final int RENEWALS_PER_LEASE = 4;

    private final Steps steps;
    private final Map<String, StepHandler> handlers;
    private final WorkSettings settings;
    private final MeterRegistry registry;
    private final Set<ClaimedStep> underWay = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile CountDownLatch end = new CountDownLatch(0);
    private @Nullable ScheduledExecutorService renewals;

    StepWorkers(Steps steps, List<StepHandler> handlers, WorkSettings settings, MeterRegistry registry) {
        this.steps = steps;
        this.handlers = handlers.stream().collect(Collectors.toMap(StepHandler::kind, Function.identity()));
        this.settings = settings;
        this.registry = registry;
    }

    @Override
    public void start() {
        end = new CountDownLatch(1);
        for (int i = 0; i < settings.workers(); i++) {
            threads.add(Thread.ofVirtual().name("steps-" + i).start(this::work));
        }
        long renewal = settings.lease().dividedBy(RENEWALS_PER_LEASE).toMillis();
        renewals = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("steps-renewal").factory());
        renewals.scheduleWithFixedDelay(this::renew, renewal, renewal, TimeUnit.MILLISECONDS);
    }

    private void renew() {
        try {
            underWay.forEach(steps::renew);
        } catch (RuntimeException e) {
            log.warn("Claims cannot be renewed for the moment: {}", e.toString());
        }
    }

    private void work() {
        while (isRunning()) {
            try {
                Optional<ClaimedStep> claimed = steps.claim();
                claimed.ifPresent(this::take);
                if (claimed.isEmpty()) {
                    rest(settings.scan());
                }
            } catch (RuntimeException | Error e) { // whatever it was, nobody else would start this thread again
                log.warn("Waiting steps cannot be read for the moment", e);
                rest(settings.firstPause());
            }
        }
    }

    private void take(ClaimedStep claimed) {
        underWay.add(claimed);
        try {
            handler(claimed).take(claimed.step().target());
            steps.done(claimed);
            count(claimed, "done");
        } catch (RuntimeException | Error e) {
            Duration pause = settings.pauseAfter(claimed.attempts());
            log.warn("{} will be tried again in {}", claimed.step().kind(), pause, e);
            steps.failed(claimed, pause);
            count(claimed, "failed");
        } finally {
            underWay.remove(claimed);
        }
    }

    private StepHandler handler(ClaimedStep claimed) {
        StepHandler handler = handlers.get(claimed.step().kind());
        if (handler == null) {
            throw new IllegalStateException("Nobody does " + claimed.step().kind());
        }
        return handler;
    }

    private void count(ClaimedStep claimed, String outcome) {
        registry.counter("steps", "kind", claimed.step().kind(), "outcome", outcome)
                .increment();
    }

    private void rest(Duration pause) {
        try {
            if (end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                log.debug("Woken up to end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end.countDown();
        }
    }

    @Override
    public void stop() {
        end.countDown();
        for (Thread thread : threads) {
            try {
                thread.join(settings.lease());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
        if (renewals != null) {
            renewals.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return end.getCount() > 0;
    }
}
