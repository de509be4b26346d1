package pl.myhezo.endtoend.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import pl.myhezo.endtoend.system.Http;
import pl.myhezo.endtoend.system.Login;
import pl.myhezo.endtoend.system.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long somebody who is logged in still sees what an admin of his company has just taken away from him. */
final class Revocation {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Http http = new Http();
    private final Status status;
    private final Status.Person colleague;
    private final String admin;
    private final HttpRequest look;

    /** @param admin the cookies of the first customer of the sample data, who looks after the second one's company */
    Revocation(Status status, String admin) {
        this.status = status;
        this.admin = admin;
        this.colleague = status.people().stream()
                .filter(person -> person.is("customer"))
                .skip(1)
                .findFirst()
                .orElseThrow();
        this.look = call("/api/contracts", Login.cookiesOf(status, colleague)).build();
    }

    List<Figure> measure() {
        JsonNode session = json(http.send(call("/api/session", admin).build(), 200));
        String members =
                "/api/company/" + session.path("companies").path(0).path("nip").asString() + "/members";
        String id = json(http.send(call(members, admin).build(), 200))
                .path("items")
                .valueStream()
                .filter(member -> member.path("email").asString().equals(colleague.email()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        if (!seesContracts(http.send(look))) {
            throw new IllegalStateException(colleague.email() + " sees no contracts to begin with");
        }
        long start = System.nanoTime();
        http.send(
                call(members + "/" + id, admin)
                        .header("Origin", status.portal())
                        .header("X-CSRF-TOKEN", session.path("csrf").asString())
                        .DELETE()
                        .build(),
                204);
        return List.of(
                Figure.of(
                        "access taken away, contracts gone after",
                        millisUntil(start, answer -> !seesContracts(answer)),
                        "ms",
                        "<= 1000 ms"),
                Figure.of(
                        "access taken away, session over after",
                        millisUntil(start, answer -> answer.statusCode() == 401),
                        "ms",
                        "<= 1000 ms"));
    }

    private double millisUntil(long start, Predicate<HttpResponse<String>> reached) {
        while (!reached.test(http.send(look))) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException(colleague.email() + " is still inside");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static boolean seesContracts(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && !json(answer).path("items").isEmpty();
    }

    private HttpRequest.Builder call(String path, String cookies) {
        return Http.request(status.portal() + path).header("Cookie", cookies);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
