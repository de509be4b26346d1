package pl.myhezo.identityservice.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.identityservice.registration.Applicant;
import pl.myhezo.identityservice.registration.Application;
import pl.myhezo.identityservice.registration.Registration;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.platform.test.TestEvents;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The service as its neighbours see it: people over HTTP, contract-service over Kafka, mailboxes, Keycloak. */
public final class IdentitySystem {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Http http;
    private final TestEvents events;
    private final ContractServiceDouble contractService;
    private final Beans beans;

    IdentitySystem(int port, TestEvents events, Beans beans) {
        this.http = Http.of("http://localhost:" + port);
        this.events = events;
        this.contractService = new ContractServiceDouble(events);
        this.beans = beans;
    }

    /** What a test puts into the service by the back door. */
    record Beans(Registrations registrations, Transactions transactions) {}

    public Http http() {
        return http;
    }

    /** Somebody registers, is authorised and logs in for the first time. */
    public Visitor comeIn(ObjectNode form) {
        return firstLogin(registered(form));
    }

    /** Somebody registers and is authorised; the subject of the account that he then has. */
    public String registered(ObjectNode form) {
        String id = submit(form);
        authorise(id, form);
        return awaitAccount(Forms.email(form));
    }

    /** The subject of the account with that e-mail address, once there is one. */
    public String awaitAccount(String email) {
        await().atMost(PATIENCE).until(() -> announced(email).isPresent());
        return announced(email).orElseThrow().get("subject").asString();
    }

    /** Somebody who has set up both factors, with his first call. */
    public Visitor firstLogin(String subject) {
        Visitor visitor = visitor(subject);
        visitor.get("/account").expect(200);
        return visitor;
    }

    public Visitor visitor(String subject) {
        return visitor(subject, "customer");
    }

    public Visitor visitor(String subject, String... roles) {
        return new Visitor(http, subject, roles);
    }

    /** Somebody registers where more is asked for than the three, by the policy in force when he does. */
    public String submit(ObjectNode form, AuthorisationPolicy policy) {
        String id = UnguessableId.next();
        Person person =
                new Person(new PersonName("Jan", "Żak"), EmailAddress.parse(Forms.email(form)), null, Language.PL);
        ContractClaim claim = new ContractClaim(
                new Nip(Forms.nip(form)), new ContractNumber("HEZO/2023/00017"), new SerialNumber("FG1234567890"));
        beans.transactions.run(() -> beans.registrations.add(Registration.submitted(
                id, new Application(Applicant.unknown(person), claim, null, policy, Instant.now()))));
        return id;
    }

    /** Sends a form that is accepted. */
    public String submit(ObjectNode form) {
        return http.post("/registrations", form).expect(202).body().get("id").asString();
    }

    public String status(String registration) {
        return http.get("/registrations/" + registration)
                .expect(200)
                .body()
                .get("status")
                .asString();
    }

    public void awaitStatus(String registration, String status) {
        await().atMost(PATIENCE).until(() -> status(registration).equals(status));
    }

    /** Somebody clicks a link that was mailed to him. */
    public Answer use(String path, String token) {
        return http.post("/" + path, Forms.json().put("token", token));
    }

    /** Contract-service says yes. */
    public void authorise(String registration, ObjectNode form, String... contacts) {
        contractService.authorise(registration, form, contacts);
    }

    /** Contract-service says no. */
    public void deny(String registration) {
        contractService.deny(registration);
    }

    /** What was published under a key, oldest first; a tombstone is a JSON null. */
    public List<JsonNode> published(String topic, String key) {
        return events.all(topic).stream()
                .filter(event -> key.equals(event.key()))
                .map(event -> event.value() == null ? JSON.nullNode() : JSON.readTree(event.value()))
                .toList();
    }

    /** What was published on a topic, tombstones left out. */
    public List<JsonNode> publishedOn(String topic) {
        return events.all(topic).stream()
                .filter(event -> event.value() != null)
                .map(event -> JSON.readTree(event.value()))
                .toList();
    }

    /** The newest state of the account with that e-mail address, as the other services hear of it. */
    public Optional<JsonNode> announced(String email) {
        return events.all("accounts").stream()
                .filter(event -> event.value() != null)
                .map(event -> JSON.readTree(event.value()))
                .filter(account -> email.equals(account.get("email").asString()))
                .reduce((earlier, later) -> later);
    }

    public List<Mail> mailsTo(String address) {
        return LocalMail.shared().inbox().sentTo(address);
    }

    /** The newest mail to an address with that in its text or subject. */
    public Mail awaitMailTo(String address, String words) {
        await().atMost(PATIENCE).until(() -> mailTo(address, words).isPresent());
        return mailTo(address, words).orElseThrow();
    }

    private Optional<Mail> mailTo(String address, String words) {
        return mailsTo(address).stream()
                .filter(mail -> mail.text().contains(words) || mail.subject().contains(words))
                .findFirst();
    }

    public Mail awaitMailTo(String address) {
        await().atMost(PATIENCE).until(() -> !mailsTo(address).isEmpty());
        return mailsTo(address).getFirst();
    }
}
