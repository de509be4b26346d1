package pl.myhezo.identityservice.account.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.account.AccountChange;
import pl.myhezo.identityservice.account.NoticeKind;
import pl.myhezo.identityservice.form.LanguageText;
import pl.myhezo.identityservice.form.NameText;
import pl.myhezo.identityservice.form.PhoneText;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.person.PhoneNumber;

/** What is to be different; fields that are absent stay as they are. */
record AccountChangeForm(
        @NameText @Nullable String firstName,
        @NameText @Nullable String lastName,

        @Schema(description = "An empty one takes the number away") @PhoneText @Nullable
        String phone,

        @LanguageText @Nullable String language,
        @Nullable Set<NoticeKind> notices) {

    AccountChange toChange() {
        return new AccountChange(
                read(firstName, PersonName::part),
                read(lastName, PersonName::part),
                read(phone, PhoneNumber::parse),
                phone != null && phone.isBlank(),
                read(language, Language::of),
                notices);
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> value) {
        return text == null || text.isBlank() ? null : value.apply(text);
    }
}
