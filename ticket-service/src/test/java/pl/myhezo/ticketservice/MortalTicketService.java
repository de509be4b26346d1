package pl.myhezo.ticketservice;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The service, in which calls may wait for each other at a place and die there together, as by {@code kill -9}. How many
 * they are is told by the property {@code mortal.calls}.
 */
final class MortalTicketService {

    /** The header by which a call is told where to wait. */
    static final String WAITS = "Waits-To-Die";

    /** Where a call may wait. */
    enum Place {
        /** All is written, and the transaction is not committed. */
        BEFORE_COMMIT,

        /** The transaction is committed, and nothing is answered. */
        AFTER_COMMIT,

        /** A piece of a file is stored, and others are to come. */
        IN_A_FILE
    }

    private static final ThreadLocal<@Nullable Call> CURRENT = new ThreadLocal<>();
    private static final AtomicInteger WAITING = new AtomicInteger();

    private MortalTicketService() {}

    public static void main(String[] arguments) {
        SpringApplication service =
                new SpringApplication(TicketServiceApplication.class, TopicsOfOthers.class, Deaths.class);
        service.addInitializers(
                context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
        service.run(arguments);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Deaths {

        @Bean
        MongoClientSettingsBuilderCustomizer watched() {
            return settings -> settings.addCommandListener(new Watch());
        }

        @Bean
        Filter callsThatWait() {
            return (request, response, chain) -> {
                String place = ((HttpServletRequest) request).getHeader(WAITS);
                CURRENT.set(place == null ? null : new Call(Place.valueOf(place)));
                try {
                    chain.doFilter(request, response);
                } finally {
                    CURRENT.remove();
                }
            };
        }
    }

    /** A call that was told to wait, and what it did up to now. */
    private static final class Call {

        private static final Set<String> WHAT_MATTERS = Set.of("tickets", "attachments");

        private final Place place;
        private boolean changing;
        private int pieces;

        private Call(Place place) {
            this.place = place;
        }

        void writes(String collection, boolean inTransaction) {
            changing |= inTransaction && WHAT_MATTERS.contains(collection);
            if (collection.equals("files.chunks") && ++pieces == 2) {
                isAt(Place.IN_A_FILE);
            }
        }

        void isAtCommit(Place side) {
            if (changing) {
                isAt(side);
            }
        }

        private void isAt(Place here) {
            if (here == place) {
                if (WAITING.incrementAndGet() == Integer.getInteger("mortal.calls", 1)) {
                    Runtime.getRuntime().halt(137);
                }
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }

    /** The driver calls it in the thread that serves the call. */
    private static final class Watch implements CommandListener {

        private static final String COMMIT = "commitTransaction";
        private static final Set<String> WRITES = Set.of("insert", "update", "findAndModify");

        @Override
        public void commandStarted(CommandStartedEvent event) {
            Call call = CURRENT.get();
            if (call == null) {
                return;
            }
            String name = event.getCommandName();
            if (name.equals(COMMIT)) {
                call.isAtCommit(Place.BEFORE_COMMIT);
            } else if (WRITES.contains(name)) {
                BsonDocument command = event.getCommand();
                call.writes(command.getString(name).getValue(), command.containsKey("autocommit"));
            }
        }

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            Call call = CURRENT.get();
            if (call != null && event.getCommandName().equals(COMMIT)) {
                call.isAtCommit(Place.AFTER_COMMIT);
            }
        }

        @Override
        public void commandFailed(CommandFailedEvent event) {
            // It is tried again or refused, and both are the service's to do.
        }
    }

    /** What tests are made of lies beside the service, and is no part of it. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getAnnotationMetadata().isAnnotated(TestComponent.class.getName());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
