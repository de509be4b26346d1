package pl.myhezo.contractservice.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.KnownContacts;
import pl.myhezo.contractservice.company.KnownContacts.Addressee;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.ContractStatus;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.WarsawCalendar;

/**
 * Sends the card of an active contract to everybody known to belong to it, at most once a day however often it is asked
 * for. Whoever asks learns nothing of whether there is such a contract.
 */
public final class SendingCard {

    private final Contracts contracts;
    private final Companies companies;
    private final CardMails mails;
    private final WarsawCalendar calendar;

    SendingCard(Contracts contracts, Companies companies, CardMails mails, WarsawCalendar calendar) {
        this.contracts = contracts;
        this.companies = companies;
        this.mails = mails;
        this.calendar = calendar;
    }

    public void send(CardRequest request) {
        LocalDate today = calendar.today();
        contracts
                .find(request.contractNumber())
                .filter(contract -> contract.terms().customer().nip().equals(request.nip()))
                .filter(contract -> contract.status(today) == ContractStatus.ACTIVE)
                .ifPresent(contract -> send(contract, request.language(), today));
    }

    private void send(Contract contract, String language, LocalDate today) {
        Card card = Card.of(contract, language);
        var company = companies.find(contract.terms().customer().nip());
        for (Addressee to : KnownContacts.of(contract.terms().contacts(), company)) {
            String id = "contract-card/%s/%s/%s"
                    .formatted(
                            contract.number().toPath(),
                            today,
                            UUID.nameUUIDFromBytes(to.email().getBytes(UTF_8)));
            mails.send(id, to, card);
        }
    }
}
