package pl.myhezo.endtoend.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import pl.myhezo.endtoend.system.Http;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Status;

/** What the gateway adds to one call when the machine has time: the same call both ways, in turns. */
final class AddedLatency {

    private static final int CALLS = 1_000;
    private static final int WARM_UP = 1_000;

    private final Http http = new Http();
    private final HttpRequest direct;
    private final HttpRequest through;

    AddedLatency(Status status, String cookies) {
        String path = "/contracts/" + PassThrough.CONTRACT;
        String token = new Machine(status, "contracts-team").token();
        direct = Http.request(status.services().get("contract-service") + path)
                .header("Authorization", "Bearer " + token)
                .build();
        through = Http.request(status.portal() + "/api" + path)
                .header("Cookie", cookies)
                .build();
    }

    List<Figure> measure() {
        List<Long> straight = new ArrayList<>();
        List<Long> passed = new ArrayList<>();
        for (int i = 0; i < WARM_UP + CALLS; i++) {
            long nanosStraight = nanos(direct);
            long nanosPassed = nanos(through);
            if (i >= WARM_UP) {
                straight.add(nanosStraight);
                passed.add(nanosPassed);
            }
        }
        double p95Straight = Latencies.ofNanos(straight).percentile(0.95);
        double p95Passed = Latencies.ofNanos(passed).percentile(0.95);
        return List.of(
                Figure.of("one call straight to the service, p95", p95Straight, "ms", null),
                Figure.of("one call through the gateway, p95", p95Passed, "ms", null),
                Figure.of("added by the gateway, p95", p95Passed - p95Straight, "ms", "< 3 ms")
                        .noting(CALLS + " calls each way, in turns"));
    }

    private long nanos(HttpRequest request) {
        long start = System.nanoTime();
        http.send(request, 200);
        return System.nanoTime() - start;
    }
}
