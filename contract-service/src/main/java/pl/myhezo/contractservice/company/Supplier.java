package pl.myhezo.contractservice.company;

import java.util.regex.Pattern;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Texts;

/**
 * The company that sold the licences of a contract. Its people's accounts carry its id.
 *
 * @param id letters, digits and {@code . _ : -}, at most 64 characters
 */
public record Supplier(String id, String name) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    public Supplier {
        id = checkedId(id);
        name = Texts.name(name);
    }

    /** @throws InvalidValue {@code invalid} */
    public static String checkedId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidValue("invalid", "Not a supplier's id: '%s'".formatted(id));
        }
        return id;
    }
}
