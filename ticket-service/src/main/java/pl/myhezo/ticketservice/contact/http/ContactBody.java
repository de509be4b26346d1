package pl.myhezo.ticketservice.contact.http;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.net.IDN;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.Fields;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Texts;
import pl.myhezo.ticketservice.contact.ContactRequest;
import pl.myhezo.ticketservice.contact.Reason;
import pl.myhezo.ticketservice.ticket.Requester;

/** What somebody writes to us. */
@Schema(name = "ContactRequest")
record ContactBody(
        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 200)
        String name,

        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 254)
        String email,

        @Nullable @Schema(maxLength = 31) String phone,
        @Nullable @Schema(maxLength = 200) String company,

        @Nullable @Schema(description = "QUESTION if missing")
        Reason reason,

        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 10_000)
        String message,

        @Nullable
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                allowableValues = {"pl", "en"})
        String language,

        @Nullable @Schema(description = "People do not see this field and leave it empty")
        String website,

        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, description = "As it was given out")
        String challenge,

        @Nullable
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                maxLength = 32,
                description = "A text which, behind the challenge and a colon, has a SHA-256 that begins with as many"
                        + " bits of zero as asked for")
        String solution) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_MESSAGE = 10_000;
    private static final int LONGEST_EMAIL = 254; // RFC 5321, 4.5.3.1.3
    private static final String WORD = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern EMAIL = Pattern.compile("(?=[^@]{1,64}@)" + WORD + "(?:\\." + WORD + ")*"
            + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{7,30}");

    /** Only a program fills in what nobody sees. */
    boolean isOfARobot() {
        return website != null && !website.isEmpty();
    }

    /** What makes it the same request if it is sent again. */
    ContactBody withoutProof() {
        return new ContactBody(name, email, phone, company, reason, message, language, website, null, null);
    }

    /** @throws Problem 422 with an error for each field that is wrong */
    ContactRequest read() {
        Fields fields = new Fields();
        String who = fields.required("name", name, text -> Texts.line(text, LONGEST_LINE));
        String address = fields.required("email", email, ContactBody::email);
        String number = fields.optional("phone", phone, ContactBody::phone);
        String firm = fields.optional("company", company, text -> Texts.line(text, LONGEST_LINE));
        String text = fields.required("message", message, written -> Texts.paragraphs(written, LONGEST_MESSAGE));
        String spoken = fields.required("language", language, ContactBody::language);
        fields.required("challenge", challenge, given -> given);
        fields.required("solution", solution, found -> found);
        fields.refuseIfWrong();
        Requester requester = new Requester(there(who), there(address), number, firm, there(spoken));
        return new ContactRequest(requester, Objects.requireNonNullElse(reason, Reason.QUESTION), there(text));
    }

    /** Its domain in ASCII, as a registration keeps it. */
    private static String email(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        int domain = typed.lastIndexOf('@') + 1;
        String address = typed.substring(0, domain) + ascii(typed.substring(domain));
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            throw new InvalidValue("email", "Not an e-mail address");
        }
        return address;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            return domain; // the form tells what is wrong with it
        }
    }

    private static String phone(String text) {
        String number = text.strip();
        if (!PHONE.matcher(number).matches()) {
            throw new InvalidValue("phone", "Not a phone number");
        }
        return number;
    }

    private static String language(String code) {
        if (!code.equals("pl") && !code.equals("en")) {
            throw new InvalidValue("language", "Neither pl nor en");
        }
        return code;
    }

    private static String there(@Nullable String text) {
        return Objects.requireNonNull(text);
    }
}
