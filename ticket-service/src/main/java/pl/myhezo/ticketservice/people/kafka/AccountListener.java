package pl.myhezo.ticketservice.people.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.PeopleNews;
import pl.myhezo.ticketservice.people.Person;

/** Remembers people as their accounts change. */
class AccountListener {

    private final Events events;
    private final People people;
    private final PeopleNews news;

    AccountListener(Events events, People people, PeopleNews news) {
        this.events = events;
        this.people = people;
        this.news = news;
    }

    @KafkaListener(topics = {"accounts", "accounts-replay-ticket-service"})
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        if (event.isTombstone()) {
            people.forget(event.key(), event.aggregateVersion());
            news.erased(event.key());
        } else if (event.name().equals("AccountChanged.v1")) {
            Person person = event.as(AccountChanged.class).toPerson(event.aggregateVersion());
            people.remember(person);
            people.find(person.subject()).ifPresent(news::changed);
        }
    }
}
