package pl.myhezo.platform.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text that is not a value of the kind asked for. The code is part of the HTTP interface. */
public final class InvalidValue extends IllegalArgumentException {

    private final String code;
    private final @Nullable String suggestion;

    public InvalidValue(String code, String message) {
        this(code, message, null);
    }

    public InvalidValue(String code, String message, @Nullable String suggestion) {
        super(message);
        this.code = code;
        this.suggestion = suggestion;
    }

    /** What is wrong, such as {@code nip.checksum}. */
    public String code() {
        return code;
    }

    /** What was probably meant. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
