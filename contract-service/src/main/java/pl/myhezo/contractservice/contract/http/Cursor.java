package pl.myhezo.contractservice.contract.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.InvalidValue;

/** The place at which a list goes on: behind a contract. Callers pass it back as it is. */
final class Cursor {

    private Cursor() {}

    static String behind(ContractNumber last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.value().getBytes(UTF_8));
    }

    /** @throws InvalidValue if this is no cursor of ours */
    static ContractNumber read(String cursor) {
        try {
            return new ContractNumber(new String(Base64.getUrlDecoder().decode(cursor), UTF_8));
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("invalid", "Not a cursor: '%s'".formatted(cursor));
        }
    }
}
