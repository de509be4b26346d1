package pl.myhezo.identityservice.authorisation;

/** Somebody who asked {@link ContractChecks} and waits for the answer. */
@FunctionalInterface
public interface DecisionReader {

    /** Takes the answer within the open transaction, if it is one to a question of his own; else does nothing. */
    void decided(ContractDecision decision);
}
