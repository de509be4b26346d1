package pl.myhezo.endtoend.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.Registrations;
import pl.myhezo.endtoend.system.Status;

/** From sending the form until the decision is visible, through the gateway, at a steady arrival rate. */
final class RegistrationDecision {

    private static final int REGISTRATIONS = 60;
    private static final int WARM_UP = 60;
    private static final Duration BETWEEN_ARRIVALS = Duration.ofMillis(500);
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(20);

    private final Registrations registrations;
    private final Machine contractsTeam;

    RegistrationDecision(Status status) {
        this.registrations = new Registrations(status);
        this.contractsTeam = new Machine(status, "contracts-team");
    }

    List<Figure> measure() throws InterruptedException, ExecutionException {
        List<Future<Long>> decisions = new ArrayList<>();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WARM_UP + REGISTRATIONS; i++) {
                Purchase purchase = Purchase.of(5);
                contractsTeam.store(purchase);
                decisions.add(visitors.submit(() -> decide(purchase)));
                LockSupport.parkNanos(BETWEEN_ARRIVALS.toNanos());
            }
        }
        List<Long> nanos = new ArrayList<>();
        for (Future<Long> decision : decisions.subList(WARM_UP, decisions.size())) {
            nanos.add(decision.get());
        }
        return Latencies.ofNanos(nanos).figures("registration decision at 2/s", "< 500 ms");
    }

    private long decide(Purchase purchase) {
        long start = System.nanoTime();
        String id = registrations.submit(purchase, UUID.randomUUID() + "@firma.example");
        String state = registrations.state(id);
        while (state.equals("SUBMITTED")) {
            LockSupport.parkNanos(BETWEEN_POLLS.toNanos());
            state = registrations.state(id);
        }
        if (!state.equals("AUTHORIZED")) {
            throw new IllegalStateException("A registration that should be authorised is " + state);
        }
        return System.nanoTime() - start;
    }
}
