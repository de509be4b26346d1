package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

/** Somebody without an account writes to us, and is answered. */
@TicketSystemTest
class ContactIT {

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    private Visitor visitor;

    @BeforeEach
    void somebodyNew() {
        visitor = new Visitor(system);
    }

    @Test
    void aRequestIsATicketOfStaffAndTheSenderIsTold() {
        String letter = visitor.letter("Nie mogę się zarejestrować. NIP: 1234563218");

        assertThat(visitor.send(letter).statusCode()).isEqualTo(202);

        JsonNode ticket = visitor.ticket();
        assertThat(ticket.get("subject").asString()).isEqualTo("Formularz kontaktowy: rejestracja");
        assertThat(ticket.get("company").isNull()).isTrue();
        assertThat(ticket.get("supplier").isNull()).isTrue();
        assertThat(ticket.get("contractNumber").isNull()).isTrue();
        assertThat(ticket.get("requester").get("email").asString()).isEqualTo(visitor.email());
        assertThat(ticket.get("requester").get("phone").asString()).isEqualTo("+48 601 000 000");
        assertThat(ticket.get("owner").get("name").asString()).isEqualTo("Ewa Gość");
        JsonNode first = Companies.json(system.get(Companies.path(ticket) + "/messages", Companies.AGENT))
                .get("items")
                .get(0);
        assertThat(first.get("body").asString()).startsWith("Nie mogę się zarejestrować");
        assertThat(first.get("author").get("name").asString()).isEqualTo("Formularz kontaktowy");
        Mail told = firstMail();
        assertThat(told.subject())
                .isEqualTo(
                        "[%s] Otrzymaliśmy Twoją wiadomość",
                        ticket.get("number").asString());
        assertThat(told.text()).contains("+48 12 25 25 600").doesNotContain("1234563218", "Ewa");
    }

    @Test
    void theSenderIsToldInHisLanguage() {
        visitor.send(visitor.letter("I cannot register", "en"));

        assertThat(firstMail().subject()).endsWith("We have received your message");
        assertThat(visitor.ticket().get("subject").asString()).isEqualTo("Contact form: registration");
    }

    @Test
    @Tag("T-01")
    void nobodyButStaffSeesIt() {
        visitor.send(visitor.letter("Tylko dla obsługi"));
        JsonNode ticket = visitor.ticket();
        Company company = companies.any();
        for (String token : List.of(
                company.ownerToken(),
                company.adminToken(),
                company.sellerToken(),
                TestTokens.shared().machine("reports", "ticket-reader"))) {
            for (String key :
                    List.of(ticket.get("id").asString(), ticket.get("number").asString())) {
                assertThat(system.get("/tickets/" + key, token).statusCode()).isEqualTo(404);
                assertThat(system.get("/tickets/" + key + "/messages", token).statusCode())
                        .isEqualTo(404);
            }
            assertThat(visitor.ticketsSeenBy(token)).isEmpty();
        }
        String id = ticket.get("id").asString();
        assertThat(await().until(() -> system.events("tickets", id), events -> !events.isEmpty()))
                .noneMatch(event -> new String(event.value(), UTF_8).contains("gosc"));
    }

    @Test
    void whatStaffAnswerIsMailedOnceAndWhatTheyNoteIsNot() {
        visitor.send(visitor.letter("Proszę o kontakt"));
        String path = Companies.path(visitor.ticket());
        system.post(path + "/messages", Companies.AGENT, "{\"body\":\"Klient z ulicy\",\"internal\":true}");
        String answer = "{\"body\":\"Proszę <b>podać</b> numer umowy.\"}";
        system.post(path + "/messages", Companies.AGENT, answer, "Idempotency-Key", "one " + visitor.email());
        system.post(path + "/messages", Companies.AGENT, answer, "Idempotency-Key", "one " + visitor.email());
        system.post(path + "/messages", Companies.AGENT, "{\"body\":\"Do usłyszenia\"}");

        List<Mail> mails = await().until(visitor::mails, all -> all.size() >= 3);
        assertThat(mails).hasSize(3).noneMatch(mail -> mail.text().contains("z ulicy"));
        assertThat(mails.stream().filter(mail -> mail.text().contains("Do usłyszenia")))
                .hasSize(1);
        assertThat(mails.stream().filter(mail -> mail.text().contains("<b>podać</b>")))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.html()).contains("&lt;b&gt;podać").doesNotContain("<b>podać"));
    }

    @ParameterizedTest
    @Tag("T-35")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\":\"Ewa Gość\" | \"name\":\" \" | name | required",
                "\"name\":\"Ewa Gość\" | \"name\":\"Ewa\\r\\nBcc: x@y.example\" | name | invalid",
                "@gosc.example | @gosc | email | email",
                "@gosc.example | .@gosc.example | email | email",
                "@gosc.example | @gosc.example,x@y.example | email | email",
                "@gosc.example | @gosc.example\\r\\nBcc: x@y.example | email | email",
                "+48 601 000 000 | zadzwoń | phone | phone",
                "\"language\":\"pl\" | \"language\":\"de\" | language | language",
                "\"message\":\"Treść\" | \"message\":\"\" | message | required"
            })
    void whatIsWrongIsToldByItsField(String good, String bad, String field, String code) {
        String letter = visitor.letter("Treść");
        assertThat(letter).contains(good);

        HttpResponse<String> answer = visitor.send(letter.replace(good, bad));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        JsonNode error = Companies.json(answer).get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo(field);
        assertThat(error.get("code").asString()).isEqualTo(code);
    }

    private Mail firstMail() {
        return await().until(visitor::mails, mails -> !mails.isEmpty()).getFirst();
    }
}
