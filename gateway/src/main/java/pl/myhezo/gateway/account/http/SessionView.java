package pl.myhezo.gateway.account.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.gateway.account.Account;
import pl.myhezo.gateway.account.KnownAccounts.Known;
import pl.myhezo.gateway.language.Language;
import pl.myhezo.gateway.session.Person;

/** What `GET /api/session` answers. */
sealed interface SessionView {

    /** To a visitor who is not signed in. */
    record Visitor(boolean authenticated, String language, String csrf) implements SessionView {
        static Visitor speaking(Language language, String csrf) {
            return new Visitor(false, language.code(), csrf);
        }
    }

    /** @param current false while identity-service cannot be asked; then companies are the last known ones */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SignedInPerson(
            boolean authenticated,
            String name,
            String email,
            List<String> roles,
            List<Account.Company> companies,
            Account.@Nullable Supplier supplier,
            boolean current,
            String language,
            String csrf)
            implements SessionView {

        static SignedInPerson of(Person person, Known known, Language language, String csrf) {
            return new SignedInPerson(
                    true,
                    person.name(),
                    person.email(),
                    person.roles().stream().sorted().toList(),
                    known.account().companies(),
                    known.account().supplier(),
                    known.current(),
                    language.code(),
                    csrf);
        }
    }
}
