package pl.myhezo.platform.kafka;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.PageRequest;
import pl.myhezo.platform.problem.Problem;

/** Dead letters for an operator. Not part of a service's own interface, so not in its OpenAPI document. */
@Hidden
@RestController
@RequestMapping("/dead-letters")
final class DeadLettersController {

    private final DeadLetters deadLetters;

    DeadLettersController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** {@code items}, oldest first. */
    record Letters(List<DeadLetter> items) {}

    /** How many events were given back. */
    record Replayed(int replayed) {}

    @GetMapping
    Letters list(@RequestParam String topic, @RequestParam(required = false) @Nullable Integer limit) {
        return new Letters(
                deadLetters.list(known(topic), PageRequest.of(limit, null).limit()));
    }

    @PostMapping("/replay")
    Replayed replay(@RequestParam String topic, @RequestParam(required = false) @Nullable Integer limit) {
        return new Replayed(
                deadLetters.replay(known(topic), PageRequest.of(limit, null).limit()));
    }

    private String known(String topic) {
        if (!deadLetters.topics().contains(topic)) {
            throw Problem.notFound();
        }
        return topic;
    }
}
