package pl.myhezo.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTests {

    @TempDir
    private Path root;

    @Test
    void makesAFolderOnceForAllWhoAsk() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Callable<Path> asking = () -> new Cache(root).folder("key", folder -> {
            made.incrementAndGet();
            Files.writeString(folder.resolve("file"), "whole");
        });
        List<Future<Path>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(asking));
            }
        }

        assertThat(made).hasValue(1);
        for (Future<Path> answer : answers) {
            assertThat(answer.get().resolve("file")).hasContent("whole");
        }
    }

    @Test
    void leavesNothingBehindOfAFolderThatCouldNotBeMade() throws Exception {
        Cache cache = new Cache(root);

        assertThatThrownBy(() -> cache.folder("key", folder -> {
                    Files.writeString(folder.resolve("half"), "half");
                    throw new IOException("disk full");
                }))
                .hasMessageContaining("disk full");

        assertThat(cache.folder("key", folder -> {})).isEmptyDirectory();
        try (var left = Files.list(root)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("key", "key.lock");
        }
    }

    @Test
    void removesWhatNobodyHasAskedForInAWeek() {
        Cache cache = new Cache(root);
        Path old = cache.folder("server-1", folder -> {});
        Path used = cache.folder("server-2", folder -> {});
        Path other = cache.folder("server-extra-1", folder -> {});
        long tenDaysAgo = System.currentTimeMillis() - Duration.ofDays(10).toMillis();
        for (Path folder : List.of(old, used, other)) {
            assertThat(folder.toFile().setLastModified(tenDaysAgo)).isTrue();
        }
        cache.folder("server-2", folder -> {});

        cache.folder("server-3", folder -> {});

        assertThat(old).doesNotExist();
        assertThat(used).exists();
        assertThat(other).exists();
    }
}
