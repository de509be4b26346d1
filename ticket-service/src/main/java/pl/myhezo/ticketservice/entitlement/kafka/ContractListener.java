package pl.myhezo.ticketservice.entitlement.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.IncomingEvent;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.ticketservice.entitlement.Entitlements;

/** Remembers contracts as they change. */
class ContractListener {

    private final Events events;
    private final Entitlements entitlements;

    ContractListener(Events events, Entitlements entitlements) {
        this.events = events;
        this.entitlements = entitlements;
    }

    @KafkaListener(topics = {"contracts", "contracts-replay-ticket-service"})
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = events.read(message);
        if (event.isTombstone()) {
            entitlements.forget(new ContractNumber(event.key()), event.aggregateVersion());
        } else if (event.name().equals("ContractChanged.v1")) {
            ContractChanged contract = event.as(ContractChanged.class);
            entitlements.remember(contract.toEntitlement(), contract.covered(), event.aggregateVersion());
        }
    }
}
