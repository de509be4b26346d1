package pl.myhezo.ticketservice.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.ticketservice.Companies;
import pl.myhezo.ticketservice.TicketSystem;
import pl.myhezo.ticketservice.ticket.Party;
import tools.jackson.databind.JsonNode;

/** All ways to see something of tickets. Each says what the {@link Oracle} says. */
final class Channels {

    private static final Pattern WORD = Pattern.compile("s[0-9a-f]{32}k");

    private final TicketSystem system;
    private final Oracle oracle;
    private final String supplier;

    /** @param supplier whose tickets alone are compared where somebody sees all */
    Channels(TicketSystem system, Oracle oracle, String supplier) {
        this.system = system;
        this.oracle = oracle;
        this.supplier = supplier;
    }

    /** By each of its names, its dialogue, its files, and who read it. */
    void compareTicket(Reader reader, Case ticket) {
        int found = oracle.sees(reader, ticket) ? 200 : 404;
        String subject = ticket.whole().subject;
        for (String name : ticket.names) {
            HttpResponse<String> answer = system.get("/tickets/" + name, reader.token());
            assertThat(answer.statusCode()).as("ticket").isEqualTo(found);
            assertThat(answer.body().contains(subject)).as("subject").isEqualTo(found == 200);
        }
        assertThat(bodies(reader, ticket, found)).as("dialogue").isEqualTo(words(reader, ticket));
        assertThat(files(reader, ticket, found)).as("files").isEqualTo(filesSeen(reader, ticket));
        for (Said said : ticket.whole().dialogue) {
            if (said.file() != null) {
                assertThat(status(reader, ticket.path() + "/attachments/" + said.file()))
                        .as("file")
                        .isEqualTo(oracle.sees(reader, ticket, said) ? 200 : 404);
            }
        }
        assertThat(status(reader, ticket.path() + "/reads")).as("reads").isEqualTo(reads(reader, found));
    }

    private List<String> bodies(Reader reader, Case ticket, int status) {
        return items(reader, ticket.path() + "/messages?limit=200", status).stream()
                .map(Channels::word)
                .toList();
    }

    /** The system says more than a word, in the reader's language. */
    private static String word(JsonNode message) {
        String body = message.get("body").asString();
        boolean system = message.get("author").get("kind").asString().equals(Party.SYSTEM.name());
        Matcher word = WORD.matcher(body);
        return system && word.find() ? word.group() : body;
    }

    private Set<String> files(Reader reader, Case ticket, int status) {
        return items(reader, ticket.path() + "/attachments", status).stream()
                .map(file -> file.get("id").asString())
                .collect(Collectors.toSet());
    }

    private List<JsonNode> items(Reader reader, String path, int status) {
        HttpResponse<String> answer = system.get(path, reader.token());
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return status == 200 ? Companies.json(answer).get("items").valueStream().toList() : List.of();
    }

    private int status(Reader reader, String path) {
        return system.get(path, reader.token()).statusCode();
    }

    /** Who sees the ticket and is none of ours or the customer's is refused; a program is, whatever it asks for. */
    private static int reads(Reader reader, int found) {
        return switch (reader.kind()) {
            case CUSTOMER, STAFF -> found;
            case SUPPLIER -> found == 200 ? 403 : 404;
            case SYSTEM -> 403;
        };
    }

    private List<String> words(Reader reader, Case ticket) {
        return ticket.whole().dialogue.stream()
                .filter(said -> oracle.sees(reader, ticket, said))
                .map(Said::word)
                .toList();
    }

    private Set<String> filesSeen(Reader reader, Case ticket) {
        return ticket.whole().dialogue.stream()
                .filter(said -> oracle.sees(reader, ticket, said))
                .map(Said::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    void compareList(Reader reader, List<Case> cases) {
        compareList(reader, "", cases, _ -> true);
    }

    /** In all orders and by all filters. */
    void compareFilters(Reader reader, List<Case> cases) {
        compareList(reader, "&sort=-createdAt", cases, _ -> true);
        compareList(reader, "&state=NEW&state=OPEN", cases, Case::isWhole);
        compareList(reader, "&state=CLOSED", cases, ticket -> !ticket.isWhole());
        cases.stream().map(ticket -> ticket.company).distinct().forEach(company -> {
            Predicate<Case> theirs = ticket -> ticket.company.equals(company);
            compareList(reader, "&company=" + company.nip(), cases, theirs);
            compareList(reader, "&contract=" + company.contract(), cases, theirs);
            compareList(reader, "&serial=" + company.serial(), cases, theirs);
        });
    }

    /** By the subject, and by something that was said. */
    void compareSearch(Reader reader, Case ticket, Said said, List<Case> cases) {
        Predicate<Case> whole = ticket.whole()::equals;
        compareList(reader, "&q=" + ticket.subject, cases, whole);
        compareList(reader, "&q=" + said.word(), cases, whole.and(one -> oracle.sees(reader, one, said)));
    }

    /** What somebody said, said again by the same call, is answered as long as he sees the ticket. */
    void compareRepeated(Reader reader, Case ticket) {
        for (Said said : ticket.whole().dialogue) {
            Said.Call call = said.call();
            if (call != null && said.by().equals(reader)) {
                HttpResponse<String> answer =
                        system.post(call.path(), reader.token(), call.body(), "Idempotency-Key", call.key());
                boolean sees = oracle.sees(reader, ticket, said);
                assertThat(answer.statusCode()).as("said again").isEqualTo(sees ? 201 : 404);
                assertThat(answer.body().contains(said.word())).as("said again").isEqualTo(sees);
            }
        }
    }

    /** What is on the list, and how many are counted, also where one alone is shown. */
    private void compareList(Reader reader, String query, List<Case> cases, Predicate<Case> asked) {
        Set<String> expected = cases.stream()
                .filter(asked)
                .filter(ticket -> oracle.sees(reader, ticket))
                .filter(ticket -> !seesAll(reader) || ticket.company.supplier().equals(supplier))
                .map(ticket -> ticket.id)
                .collect(Collectors.toSet());
        String path = "/tickets?" + (seesAll(reader) ? "supplier=" + supplier : "") + query;
        JsonNode list = Companies.json(system.get(path + "&limit=100", reader.token()));
        assertThat(list.get("items").valueStream().map(item -> item.get("id").asString()))
                .as("list %s", query)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(list.get("total").asInt()).as("count %s", query).isEqualTo(expected.size());
        JsonNode one = Companies.json(system.get(path + "&limit=1", reader.token()));
        assertThat(one.get("total").asInt()).as("count %s", query).isEqualTo(expected.size());
    }

    /** Also the tickets of other tests. */
    private static boolean seesAll(Reader reader) {
        return reader.kind() == Party.STAFF || reader.kind() == Party.SYSTEM;
    }

    /** Notes are in nobody's document. */
    void comparePdf(Reader reader, Case ticket) {
        HttpResponse<byte[]> answer = system.send(
                system.request("GET", ticket.path() + "/dialogue.pdf", reader.token(), null),
                BodyHandlers.ofByteArray());
        boolean sees = oracle.sees(reader, ticket);
        assertThat(answer.statusCode()).as("PDF").isEqualTo(sees ? 200 : 404);
        String text = sees ? text(answer.body()) : new String(answer.body(), UTF_8);
        for (Said said : ticket.whole().dialogue) {
            assertThat(text.contains(said.word())).as("PDF").isEqualTo(sees && !said.internal());
        }
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each that was due is there once, and none has a word that its receiver was not to be told. */
    void compareMails(Reader reader, Case ticket) {
        if (!reader.hasMailbox()) {
            return;
        }
        List<Mail> mails = LocalMail.shared().inbox().sentTo(reader.mailbox()).stream()
                .filter(mail -> mail.subject().contains(ticket.number))
                .toList();
        List<String> due = ticket.mailsTo(reader);
        assertThat(mails).as("mails").hasSize(due.size());
        boolean reads = reader.kind() == Party.CUSTOMER;
        assertThat(mails).as("subject").allMatch(mail -> says(mail, ticket.subject) == reads);
        for (Said said : ticket.dialogue) {
            assertThat(mails.stream().filter(mail -> says(mail, said.word())))
                    .as("mails of it")
                    .hasSize(reads && due.contains(said.word()) ? 1 : 0);
        }
    }

    private static boolean says(Mail mail, String word) {
        return (mail.subject() + mail.text() + mail.html()).contains(word);
    }
}
