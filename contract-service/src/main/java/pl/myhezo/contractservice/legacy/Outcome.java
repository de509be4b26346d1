package pl.myhezo.contractservice.legacy;

import pl.myhezo.contractservice.company.Recorded.Change;

/** What became of a record of another system. */
public sealed interface Outcome {

    /** It is here, under this id. */
    record Accepted(String newId, Change change) implements Outcome {}

    /** It is not here; {@code reason} is a code such as {@code CONTRACT_NUMBER_TAKEN}. */
    record Rejected(String reason) implements Outcome {}
}
