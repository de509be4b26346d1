package pl.myhezo.ticketservice.people.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.ticketservice.people.People;

/** Remembers people as their accounts change. */
class AccountListener {

    private final Events events;
    private final People people;

    AccountListener(Events events, People people) {
        this.events = events;
        this.people = people;
    }

    @KafkaListener(topics = {"accounts", "accounts-replay-ticket-service"})
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        if (event.isTombstone()) {
            people.forget(event.key(), event.aggregateVersion());
        } else if (event.name().equals("AccountChanged.v1")) {
            people.remember(event.as(AccountChanged.class).toPerson(event.aggregateVersion()));
        }
    }
}
