package pl.myhezo.localstack.up;

/** A service did not answer, or said that it cannot for the moment. */
final class NoAnswer extends Refusal {

    private static final long serialVersionUID = 1L;

    NoAnswer(String message) {
        super(message);
    }
}
