package pl.myhezo.localstack.up;

/** A reason not to go on that is the user's to know; its message is shown as it is, without a stack trace. */
sealed class Refusal extends RuntimeException permits NoAnswer {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
