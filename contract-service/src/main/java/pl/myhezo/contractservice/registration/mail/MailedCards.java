package pl.myhezo.contractservice.registration.mail;

import java.util.List;
import java.util.Map;
import pl.myhezo.contractservice.company.KnownContacts.Addressee;
import pl.myhezo.contractservice.contract.Terms;
import pl.myhezo.contractservice.registration.Card;
import pl.myhezo.contractservice.registration.CardMails;
import pl.myhezo.platform.mail.MailMessage;
import pl.myhezo.platform.mail.Mails;

final class MailedCards implements CardMails {

    private static final String TEMPLATE = "contract-card";

    private final Mails mails;

    MailedCards(Mails mails) {
        this.mails = mails;
    }

    @Override
    public void send(String id, Addressee to, Card card) {
        mails.enqueue(new MailMessage(id, to.email(), card.language(), TEMPLATE, model(to, card)));
    }

    private static Map<String, Object> model(Addressee to, Card card) {
        Terms terms = card.contract().terms();
        List<Map<String, String>> devices = card.devices().stream()
                .map(device -> Map.of("number", device.number().value(), "product", device.product()))
                .toList();
        return Map.of(
                "name", to.name(),
                "contractNumber", card.contract().number().value(),
                "company", terms.customer().name(),
                "nip", terms.customer().nip().digits(),
                "validFrom", terms.period().validFrom().toString(),
                "validTo", terms.period().validTo().toString(),
                "serviceLevel", terms.serviceLevel(),
                "devices", devices,
                "moreDevices", card.moreDevices() == 0 ? "" : Integer.toString(card.moreDevices()));
    }
}
