package pl.myhezo.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.MongoDatabases;

class ReadModelIT {

    private final MongoDatabases mongo = MongoDatabases.empty();
    private final ReadModel model =
            new ReadModel(mongo.database().getCollection("things"), mongo.transactions(), Clock.systemUTC());

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Test
    void newerNewsReplaceOlderOnesAndNotTheOtherWayRound() {
        assertThat(model.remember("a", 2, said("two"))).isTrue();
        assertThat(model.remember("a", 1, said("one"))).isFalse();
        assertThat(model.remember("a", 2, said("two again"))).isFalse();
        assertThat(model.find("a").orElseThrow().getString("said")).isEqualTo("two");

        assertThat(model.remember("a", 3, new Document("other", true))).isTrue();
        assertThat(model.find("a").orElseThrow()).containsOnlyKeys("_id", "version", "other");
    }

    @Test
    void whatWasForgottenComesBackWithNewerNewsOnly() {
        model.remember("a", 2, said("two"));

        assertThat(model.forget("a", 1)).isFalse();
        assertThat(model.find("a")).isPresent();
        assertThat(model.forget("a", 3)).isTrue();
        assertThat(model.remember("a", 2, said("two"))).isFalse();
        assertThat(model.find("a")).isEmpty();

        model.remember("a", 4, said("four"));
        assertThat(model.find("a").orElseThrow().getString("said")).isEqualTo("four");
    }

    @Test
    void forgettingWhatWasNeverHeardOfCounts() {
        model.forget("a", 3);
        model.remember("a", 2, said("two"));

        assertThat(model.find("a")).isEmpty();
    }

    @Test
    @Tag("F-22")
    void ofNewsThatArriveAllAtOnceTheNewestStays() throws Exception {
        List<Long> versions =
                new ArrayList<>(LongStream.rangeClosed(1, 20).boxed().toList());
        try (ExecutorService listeners = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 10; round++) {
                String id = "thing-" + round;
                Collections.shuffle(versions);
                List<Future<Boolean>> told = versions.stream()
                        .map(version ->
                                listeners.submit(() -> model.remember(id, version, said(Long.toString(version)))))
                        .toList();
                for (Future<Boolean> one : told) {
                    one.get();
                }
                assertThat(model.find(id).orElseThrow().getString("said")).isEqualTo("20");
            }
        }
    }

    private static Document said(String text) {
        return new Document("said", text);
    }
}
