package pl.myhezo.identityservice.authorisation;

/** Asks contract-service. The answer comes to every {@link DecisionReader}. */
@FunctionalInterface
public interface ContractChecks {

    /**
     * Asks within the open transaction.
     *
     * @param id unguessable; the answer carries it
     */
    void request(String id, ContractClaim claim, AuthorisationPolicy policy);
}
