package pl.myhezo.contractservice.registration;

import pl.myhezo.contractservice.company.KnownContacts.Addressee;

/** Where cards are handed over to be sent. Part of the transaction of the request. */
@FunctionalInterface
public interface CardMails {

    /**
     * Hands a card over.
     *
     * @param id the same id again is the same mail, and is not sent a second time
     */
    void send(String id, Addressee to, Card card);
}
