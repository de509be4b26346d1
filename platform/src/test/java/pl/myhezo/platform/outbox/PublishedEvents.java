package pl.myhezo.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.myhezo.platform.outbox.RelaySystem.Published;

/** What tests say of published events. */
final class PublishedEvents {

    private PublishedEvents() {}

    static List<Published> firstOccurrences(List<Published> published) {
        return published.stream().distinct().toList();
    }

    static void assertVersionsOnlyRise(List<Published> published) {
        Map<String, Long> latest = new HashMap<>();
        assertThat(published).allSatisfy(event -> {
            Long before = latest.put(event.key(), event.version());
            assertThat(event.version()).as(event.key()).isGreaterThan(before == null ? 0 : before);
        });
    }
}
