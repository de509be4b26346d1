package pl.myhezo.migrationservice.handover.mongo;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.migrationservice.handover.Content;
import pl.myhezo.migrationservice.handover.KeptContents;

/** A bucket for each kind of content. */
final class GridFsContents implements KeptContents {

    private final Map<Content.Kind, ContentBucket> buckets = new EnumMap<>(Content.Kind.class);

    GridFsContents(MongoDatabase database, Duration longest, Clock clock) {
        // A stream as a whole counts as one operation, which the client's usual two seconds would cut off.
        MongoDatabase patient = database.withTimeout(longest.toSeconds(), TimeUnit.SECONDS);
        for (Content.Kind kind : Content.Kind.values()) {
            buckets.put(kind, new ContentBucket(patient, name(kind), clock));
        }
    }

    private static String name(Content.Kind kind) {
        return switch (kind) {
            case DIALOGUE -> "dialogues";
            case FILE -> "attachments";
        };
    }

    @Override
    public void keep(Content content, Content.Opening opening) throws IOException {
        bucket(content.kind()).keep(content, opening);
    }

    @Override
    public void keep(List<Small> contents) throws IOException {
        Map<Content.Kind, List<Small>> byKind = contents.stream()
                .collect(Collectors.groupingBy(small -> small.content().kind()));
        for (Map.Entry<Content.Kind, List<Small>> ofKind : byKind.entrySet()) {
            bucket(ofKind.getKey()).keep(ofKind.getValue());
        }
    }

    @Override
    public Optional<Kept> find(Content.Kind kind, String sha256) {
        return bucket(kind).find(sha256);
    }

    @Override
    public void forget(Instant notWantedSince, Awaited awaited) {
        buckets.values().forEach(bucket -> bucket.forget(notWantedSince, awaited));
    }

    private ContentBucket bucket(Content.Kind kind) {
        return Objects.requireNonNull(buckets.get(kind));
    }
}
