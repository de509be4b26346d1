package pl.myhezo.identityservice.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.myhezo.localstack.mail.Mail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The link of a mail by which a login is set up.
 *
 * @param actions what Keycloak asks for whoever comes by it, over and above what it asks of that person anyway
 */
public record ActionLink(List<String> actions) {

    private static final Pattern CLAIMS = Pattern.compile("/action-token\\?key=[\\w-]+\\.([\\w-]+)\\.");

    public static ActionLink in(Mail mail) {
        Matcher link = CLAIMS.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError(mail.text());
        }
        String claims = new String(Base64.getUrlDecoder().decode(link.group(1)), UTF_8);
        return new ActionLink(JsonMapper.shared()
                .readTree(claims)
                .get("rqac")
                .valueStream()
                .map(JsonNode::asString)
                .toList());
    }
}
