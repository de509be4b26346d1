package pl.myhezo.endtoend.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From sending the form until the decision is visible, through the gateway, at a steady arrival rate. */
final class RegistrationDecision {

    private static final int REGISTRATIONS = 60;
    private static final int WARM_UP = 10;
    private static final Duration BETWEEN_ARRIVALS = Duration.ofMillis(500);
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(10);

    private final Http http = new Http();
    private final Status status;
    private final Machine contractsTeam;

    RegistrationDecision(Status status) {
        this.status = status;
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
        HttpResponse<String> session =
                http.send(Http.request(status.portal() + "/api/session").build(), 200);
        String csrf = json(session).path("csrf").asString();
        String cookies = String.join(
                "; ",
                session.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.split(";", 2)[0])
                        .toList());
        long start = System.nanoTime();
        String id = json(http.send(
                        Http.request(status.portal() + "/api/registrations")
                                .header("Content-Type", "application/json")
                                .header("Origin", status.portal())
                                .header("Cookie", cookies)
                                .header("X-CSRF-TOKEN", csrf)
                                .POST(BodyPublishers.ofString(form(purchase)))
                                .build(),
                        202))
                .path("id")
                .asString();
        while (!decided(id)) {
            LockSupport.parkNanos(BETWEEN_POLLS.toNanos());
        }
        return System.nanoTime() - start;
    }

    private boolean decided(String id) {
        String state = json(http.send(
                        Http.request(status.portal() + "/api/registrations/" + id)
                                .build(),
                        200))
                .path("status")
                .asString();
        if (state.equals("DENIED")) {
            throw new IllegalStateException("A registration that should be authorised was denied");
        }
        return !state.equals("SUBMITTED");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String form(Purchase purchase) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "language", "pl",
                        "contact",
                                Map.of(
                                        "firstName", "Jan",
                                        "lastName", "Żak",
                                        "email", UUID.randomUUID() + "@firma.example",
                                        "phone", "+48 601 000 000"),
                        "company",
                                Map.of(
                                        "name", purchase.companyName(),
                                        "nip", purchase.nip(),
                                        "address",
                                                Map.of(
                                                        "street", "Prosta 1",
                                                        "postalCode", "00-001",
                                                        "city", "Warszawa",
                                                        "country", "PL")),
                        "contractNumber", purchase.contractNumber(),
                        "serialNumber", purchase.firstSerialNumber(),
                        "termsAccepted", true));
    }
}
