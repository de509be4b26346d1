package pl.myhezo.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.localstack.process.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocalMailIT {

    @TempDir
    private Path data;

    private LocalMail mail;

    @BeforeEach
    void start() {
        mail = LocalMail.at(Ports.free(), Ports.free(), data);
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void catchesAMailOnceHoweverManyGetIt() throws Exception {
        send("jan@example.pl", "ewa@example.pl", "cc-hidden@example.pl");

        assertThat(mail.inbox().mails()).hasSize(1);
        Mail caught = mail.inbox().sentTo("EWA@example.pl").getFirst();
        assertThat(caught.subject()).isEqualTo("Zażółć gęślą jaźń");
        assertThat(caught.text()).startsWith("Otwórz https://example.pl/a?b=1&c=2.");
        assertThat(caught.html()).contains("<p>");
        assertThat(caught.bcc()).extracting(Mail.Address::address).containsExactly("cc-hidden@example.pl");
    }

    @Test
    void answersAsMailpitDoes() throws Exception {
        send("jan@example.pl", "ewa@example.pl", "cc-hidden@example.pl");

        JsonNode list = json("/api/v1/messages?limit=10");
        assertThat(list.get("total").asInt()).isEqualTo(1);
        JsonNode summary = list.get("messages").get(0);
        assertThat(summary.get("To").get(0).get("Address").asString()).isEqualTo("jan@example.pl");
        JsonNode whole = json("/api/v1/message/" + summary.get("ID").asString());
        assertThat(whole.get("Text").asString()).startsWith("Otwórz https://example.pl/");
        assertThat(whole.get("HTML").asString()).contains("<p>");
        assertThat(get("/api/v1/message/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void showsMailsWithoutTrustingThem() throws Exception {
        send("jan@example.pl", "ewa@example.pl", "cc-hidden@example.pl");
        String id = mail.inbox().mails().getFirst().id();

        HttpResponse<String> page = get("/mail/" + id);
        assertThat(page.body())
                .contains("href=\"https://example.pl/a?b=1&amp;c=2\"")
                .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
                .doesNotContain("<script>");
        HttpResponse<String> frame = get("/mail/" + id + "/html");
        assertThat(frame.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox allow-popups")
                .contains("default-src 'none'")
                .doesNotContain("allow-scripts");
    }

    @Test
    void stillHasItsMailsAfterARestart() throws Exception {
        send("jan@example.pl", "ewa@example.pl", "cc-hidden@example.pl");
        mail.stop();

        LocalMail again = LocalMail.at(Ports.free(), Ports.free(), data);

        assertThat(again.inbox().sentTo("jan@example.pl")).hasSize(1);
    }

    private void send(String to, String cc, String bcc) throws Exception {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", mail.smtpHost());
        settings.put("mail.smtp.port", Integer.toString(mail.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("pomoc@myhezo.pl", "myHEZO"));
        message.setRecipients(Message.RecipientType.TO, to);
        message.setRecipients(Message.RecipientType.CC, cc);
        message.setRecipients(Message.RecipientType.BCC, bcc);
        message.setSubject("Zażółć gęślą jaźń", "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Otwórz https://example.pl/a?b=1&c=2. <script>alert(1)</script>", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>Otwórz <script>alert(1)</script></p>", "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(message);
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.builder().build().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = URI.create(mail.inboxUrl() + path);
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
