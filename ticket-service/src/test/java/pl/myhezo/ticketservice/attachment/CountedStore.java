package pl.myhezo.ticketservice.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts how often the content of each file is asked for, be it to look for a virus or to hand it out. */
@TestComponent
public class CountedStore implements BeanPostProcessor {

    private final Map<UUID, AtomicInteger> opened = new ConcurrentHashMap<>();

    public int opened(String file) {
        return count(UUID.fromString(file)).get();
    }

    private AtomicInteger count(UUID file) {
        return opened.computeIfAbsent(file, _ -> new AtomicInteger());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof FileStore store ? new Counting(store) : bean;
    }

    private final class Counting implements FileStore {

        private final FileStore store;

        private Counting(FileStore store) {
            this.store = store;
        }

        @Override
        public Stored store(UUID id, InputStream content, long mostBytes) throws IOException {
            return store.store(id, content, mostBytes);
        }

        @Override
        public InputStream open(UUID id) throws IOException {
            count(id).incrementAndGet();
            return store.open(id);
        }

        @Override
        public void remove(UUID id) {
            store.remove(id);
        }
    }
}
