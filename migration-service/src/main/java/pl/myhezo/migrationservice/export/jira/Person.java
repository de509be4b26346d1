package pl.myhezo.migrationservice.export.jira;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.foreign.Part;

/** A user as Jira names him: by account in the cloud, by name on a server. */
record Person(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email) {

    static Person in(Part part, String field) {
        Optional<Part> user = part.maybe(field);
        String account = user.map(known -> known.text("accountId")).orElse(null);
        return new Person(
                account == null ? user.map(known -> known.text("name")).orElse(null) : account,
                user.map(known -> known.text("displayName")).orElse(null),
                user.map(known -> known.text("emailAddress")).orElse(null));
    }

    boolean is(Person other) {
        return id != null && id.equals(other.id);
    }
}
