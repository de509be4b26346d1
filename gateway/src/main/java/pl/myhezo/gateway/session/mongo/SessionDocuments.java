package pl.myhezo.gateway.session.mongo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import pl.myhezo.gateway.seal.MasterKey;
import pl.myhezo.gateway.seal.Seal;
import pl.myhezo.gateway.seal.Signature;
import pl.myhezo.gateway.session.Person;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionId;
import pl.myhezo.gateway.session.Tokens;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maps sessions to documents. The document's id is a keyed hash of the session id, and the content is sealed with a key
 * that needs the session id too: a dump of the store opens no session and shows no token, even together with our key.
 */
final class SessionDocuments {

    static final String ID = "_id";
    static final String KEYCLOAK_SESSION = "keycloakSession";
    static final String SUBJECT = "subject";
    static final String STARTED_AT = "startedAt";
    static final String ENDS_AT = "endsAt";
    static final String VERSION = "version";
    static final String RENEWING_UNTIL = "renewingUntil";
    static final String CONTENT = "content";

    private final JsonMapper json;
    private final MasterKey key;
    private final Signature hash;

    SessionDocuments(JsonMapper json, MasterKey key) {
        this.json = json;
        this.key = key;
        this.hash = key.signatureFor("session-store");
    }

    Binary key(SessionId id) {
        return new Binary(hash.of(id.value().getBytes(StandardCharsets.UTF_8)));
    }

    Document write(Session session) {
        return new Document(ID, key(session.id()))
                .append(KEYCLOAK_SESSION, session.keycloakSession())
                .append(SUBJECT, session.person().subject())
                .append(STARTED_AT, Date.from(session.startedAt()))
                .append(ENDS_AT, Date.from(session.endsAt()))
                .append(VERSION, session.version())
                .append(CONTENT, content(session));
    }

    Binary content(Session session) {
        Person person = session.person();
        Tokens tokens = session.tokens();
        return new Binary(seal(session.id())
                .close(json.writeValueAsBytes(new SessionContent(
                        person.name(),
                        person.email(),
                        person.roles(),
                        session.origin(),
                        tokens.access(),
                        tokens.accessExpiresAt(),
                        tokens.refresh(),
                        tokens.refreshExpiresAt()))));
    }

    /** Empty if the content was sealed under another key, for instance before the key was changed. */
    Optional<Session> read(SessionId id, Document document) {
        return seal(id).open(document.get(CONTENT, Binary.class).getData())
                .map(open -> json.readValue(open, SessionContent.class))
                .map(content -> session(id, document, content));
    }

    private static Session session(SessionId id, Document document, SessionContent content) {
        return new Session(
                id,
                document.getString(KEYCLOAK_SESSION),
                new Person(document.getString(SUBJECT), content.name(), content.email(), content.roles()),
                content.origin(),
                new Tokens(content.access(), content.accessExpiresAt(), content.refresh(), content.refreshExpiresAt()),
                instant(document, STARTED_AT),
                instant(document, ENDS_AT),
                document.getLong(VERSION));
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }

    private Seal seal(SessionId id) {
        return key.sealFor("session-content", id.value().getBytes(StandardCharsets.UTF_8));
    }
}
