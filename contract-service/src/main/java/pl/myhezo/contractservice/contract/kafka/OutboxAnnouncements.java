package pl.myhezo.contractservice.contract.kafka;

import pl.myhezo.contractservice.contract.Announcements;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.outbox.Outbox;

final class OutboxAnnouncements implements Announcements {

    static final String TOPIC = "contracts";

    private final Outbox outbox;

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Contract contract) {
        outbox.append(OutgoingEvent.v1(
                TOPIC,
                contract.number().value(),
                ContractChanged.NAME,
                contract.version(),
                ContractChanged.of(contract)));
    }
}
