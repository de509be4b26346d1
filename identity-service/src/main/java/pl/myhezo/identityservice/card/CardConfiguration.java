package pl.myhezo.identityservice.card;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.authorisation.CardRequests;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.platform.transaction.Transactions;

/** What can be done with contract cards. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration {

    @Bean
    RequestingCard requestingCard(CardRequests cards, Limits limits, Transactions transactions) {
        return new RequestingCard(cards, limits, transactions);
    }
}
