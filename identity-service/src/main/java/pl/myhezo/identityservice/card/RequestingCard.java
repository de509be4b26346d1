package pl.myhezo.identityservice.card;

import java.util.List;
import pl.myhezo.identityservice.authorisation.CardRequests;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.limit.Peer;
import pl.myhezo.identityservice.limit.Quota;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/**
 * Has the card of a contract sent to the address on the contract. Whoever asks gets the same answer in the same time,
 * whether there is such a contract or not; each attempt counts.
 */
public final class RequestingCard {

    private final CardRequests cards;
    private final Limits limits;
    private final Transactions transactions;

    RequestingCard(CardRequests cards, Limits limits, Transactions transactions) {
        this.cards = cards;
        this.limits = limits;
        this.transactions = transactions;
    }

    /** @param id the attempt as it is counted */
    public void request(String id, ContractNumber contract, Nip nip, Language language, Peer peer) {
        limits.reserve(
                id,
                List.of(
                        new Quota(Limit.CARDS_OF_PEER, peer.network()),
                        new Quota(Limit.CARDS_OF_CONTRACT, nip.digits() + " " + contract.value())));
        transactions.run(() -> cards.request(id, contract, nip, language));
        limits.keep(id);
    }
}
