package pl.myhezo.localstack.up;

/** A part did not start. */
final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;

    PartFailed(String part, Throwable cause) {
        super(cause.getMessage(), cause);
        this.part = part;
    }

    String part() {
        return part;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? part + " failed" : message;
    }
}
