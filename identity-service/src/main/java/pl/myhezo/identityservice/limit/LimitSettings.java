package pl.myhezo.identityservice.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** How many attempts in which time. */
@Validated
@ConfigurationProperties("myhezo.limits")
public record LimitSettings(
        @Valid Allowance refusalsOfCompany,
        @Valid Allowance refusalsOfAccount,
        @Valid Allowance authorisationsOfCompany,
        @Valid Allowance refusalsOfPeer,
        @Valid Allowance mailsToAddress,
        @Valid Allowance cardsOfPeer,
        @Valid Allowance cardsOfContract,
        @Valid Allowance invitationsOfCompany,
        @Valid Allowance recoveriesOfPeer,
        @Valid Allowance recoveriesOfAddress) {

    public Allowance of(Limit limit) {
        return switch (limit) {
            case REFUSALS_OF_COMPANY -> refusalsOfCompany;
            case REFUSALS_OF_ACCOUNT -> refusalsOfAccount;
            case AUTHORISATIONS_OF_COMPANY -> authorisationsOfCompany;
            case REFUSALS_OF_PEER -> refusalsOfPeer;
            case MAILS_TO_ADDRESS -> mailsToAddress;
            case CARDS_OF_PEER -> cardsOfPeer;
            case CARDS_OF_CONTRACT -> cardsOfContract;
            case INVITATIONS_OF_COMPANY -> invitationsOfCompany;
            case RECOVERIES_OF_PEER -> recoveriesOfPeer;
            case RECOVERIES_OF_ADDRESS -> recoveriesOfAddress;
        };
    }

    /**
     * So many in so much time.
     *
     * @param within a sliding window
     */
    public record Allowance(@Min(1) int attempts, Duration within) {}
}
