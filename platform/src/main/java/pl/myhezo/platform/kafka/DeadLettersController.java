package pl.myhezo.platform.kafka;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.Page;
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

    /** How many events were given back. */
    record Replayed(int replayed) {}

    @GetMapping
    Page<DeadLetter> list(
            @RequestParam String topic,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PageRequest asked = PageRequest.of(limit, cursor);
        return answered(() -> deadLetters.list(known(topic), asked));
    }

    @PostMapping("/replay")
    Replayed replay(@RequestParam String topic, @RequestParam(required = false) @Nullable Integer limit) {
        int most = PageRequest.of(limit, null).limit();
        return new Replayed(answered(() -> deadLetters.replay(known(topic), most)));
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (Outage e) {
            throw Problem.unavailable(e);
        }
    }

    private String known(String topic) {
        if (!deadLetters.topics().contains(topic)) {
            throw Problem.notFound();
        }
        return topic;
    }
}
