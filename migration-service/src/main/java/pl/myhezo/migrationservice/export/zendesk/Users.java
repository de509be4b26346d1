package pl.myhezo.migrationservice.export.zendesk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyTicket.Requester;
import pl.myhezo.migrationservice.export.foreign.Part;

/** The people of one ticket by their ids. */
final class Users {

    private final Map<String, Part> byId = new HashMap<>();

    Users(List<Part> users) {
        for (Part user : users) {
            byId.put(user.required("id"), user);
        }
    }

    Optional<Part> find(@Nullable String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    @Nullable
    Requester requester(@Nullable String id) {
        return find(id).map(user -> new Requester(user.text("name"), user.text("email")))
                .orElse(null);
    }
}
