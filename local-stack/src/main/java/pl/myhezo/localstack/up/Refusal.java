package pl.myhezo.localstack.up;

/** A reason not to go on that is the user's to know; its message is shown as it is, without a stack trace. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
