package pl.myhezo.ticketservice.oracle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import pl.myhezo.ticketservice.Companies;
import pl.myhezo.ticketservice.Company;
import pl.myhezo.ticketservice.LegacyTickets;
import pl.myhezo.ticketservice.TicketSystem;
import pl.myhezo.ticketservice.attachment.SentFiles;
import pl.myhezo.ticketservice.oracle.Step.News;
import pl.myhezo.ticketservice.ticket.Party;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Does one thing after the other to tickets, at random, and keeps in mind what came of it. */
final class History {

    private final TicketSystem system;
    private final LegacyTickets legacy;
    private final List<Reader> readers;
    private final Oracle oracle;
    private final Random random;
    private final List<Case> cases = new ArrayList<>();
    private final List<Case> fences = new ArrayList<>();
    private final List<Said> everything = new ArrayList<>();

    History(TicketSystem system, LegacyTickets legacy, List<Reader> readers, Oracle oracle, long seed) {
        this.system = system;
        this.legacy = legacy;
        this.readers = readers;
        this.oracle = oracle;
        this.random = new Random(seed);
    }

    /** To which something is done. */
    List<Case> cases() {
        return cases;
    }

    /** With those that were opened for nothing but that somebody hears of them. */
    List<Case> allCases() {
        List<Case> all = new ArrayList<>(cases);
        all.addAll(fences);
        return all;
    }

    Step next() {
        int beginning = random.nextInt(7);
        if (cases.isEmpty() || beginning < 2) {
            Reader owner = anybody(reader -> reader.kind() == Party.CUSTOMER);
            return new Step(beginning == 1 ? takeOver(owner) : open(owner), News.FOR_WHO_SEES_IT);
        }
        Case ticket = any(cases.stream().filter(Case::isWhole).toList());
        return switch (random.nextInt(8)) {
            case 0 -> decide(ticket, random.nextBoolean());
            case 1 -> decide(ticket, !ticket.supplierSees);
            case 2 -> show(ticket, !ticket.companySees);
            case 3 -> say(ticket, anybodyWhoWrites(ticket), false, random.nextBoolean());
            case 4 -> say(ticket, Reader.AGENT, true, random.nextBoolean());
            case 5 -> merge(ticket, openLike(ticket), random.nextBoolean());
            case 6 -> merge(ticket, any(cases.stream().filter(Case::isWhole).toList()), true);
            default -> say(ticket, Reader.AGENT, false, false);
        };
    }

    private Case open(Reader owner) {
        return open(owner, random.nextBoolean(), random.nextBoolean());
    }

    /** One that can be merged with this one, of whoever can open such a one. */
    private Case openLike(Case ticket) {
        Predicate<Reader> who = reader -> oracle.belongsTo(reader, ticket.company)
                && (ticket.companySees || reader.equals(ticket.owners.getFirst()));
        return readers.stream().anyMatch(who) ? open(anybody(who), ticket.companySees, ticket.supplierSees) : ticket;
    }

    private Case open(Reader owner, boolean companySees, boolean supplierSees) {
        Case opened = opened(owner, companySees, supplierSees);
        cases.add(opened);
        return opened;
    }

    /** Opens a ticket that all of his company and of its supplier see. */
    Case fence(Reader owner) {
        Case fence = opened(owner, true, true);
        fences.add(fence);
        return fence;
    }

    private Case opened(Reader owner, boolean companySees, boolean supplierSees) {
        Company company = requireNonNull(owner.company());
        String subject = word();
        String description = word();
        String body = company.opening(subject, companySees ? "COMPANY" : "MINE", supplierSees)
                .replace("Od rana nie działa tunel.", description);
        JsonNode ticket = done(system.post("/tickets", owner.token(), body));
        Case opened = new Case(ticket.get("id").asString(), ticket.get("number").asString(), subject, company, owner);
        opened.companySees = companySees;
        opened.supplierSees = supplierSees;
        heard(opened, new Said(description, owner, false, null, null));
        opened.mailed(owner, subject);
        return opened;
    }

    /** A ticket of the old portal, which nobody is written of. */
    private Case takeOver(Reader owner) {
        Company company = requireNonNull(owner.company());
        String subject = word();
        String dialogue = word();
        ObjectNode exported = legacy.of(company).put("subject", subject);
        exported.putArray("files");
        ((ObjectNode) exported.get("requester")).put("email", owner.mailbox());
        LegacyTickets.dialogue(exported).put("name", dialogue + ".pdf");
        String number = legacy.outcome(exported).get("newId").asString();
        JsonNode ticket = done(system.get("/tickets/" + number, Reader.AGENT.token()));
        Case taken = new Case(ticket.get("id").asString(), number, subject, company, owner);
        taken.names.add(LegacyTickets.number(exported));
        taken.cameOver = true;
        taken.companySees = true;
        JsonNode first = done(system.get(taken.path() + "/messages", Reader.AGENT.token()))
                .get("items")
                .get(0);
        String file = first.get("attachments").get(0).get("id").asString();
        await().until(() -> system.get(taken.path() + "/attachments/" + file, Reader.AGENT.token())
                        .statusCode()
                == 200);
        heard(taken, new Said(dialogue, Reader.PROGRAM, false, file, null));
        cases.add(taken);
        return taken;
    }

    /** By whoever may; a yes by the ticket's own name, a no by any that it has. */
    private Step decide(Case ticket, boolean granted) {
        Predicate<Reader> who = reader -> oracle.belongsTo(reader, ticket.company)
                && oracle.sees(reader, ticket)
                && (reader.isAdmin() || (granted ? isOnlyOwner(reader, ticket) : ticket.owners.contains(reader)));
        if (readers.stream().noneMatch(who)) {
            return new Step(ticket, News.FOR_NOBODY);
        }
        String name = granted ? ticket.id : any(ticket.ids);
        String path = "/tickets/" + name + "/supplier-access";
        done(system.put(path, anybody(who).token(), "{\"granted\":%s}".formatted(granted)));
        boolean changed = ticket.supplierSees != granted;
        ticket.supplierSees = granted;
        return new Step(ticket, changed ? News.FOR_WHO_SEES_IT : News.FOR_NOBODY);
    }

    private static boolean isOnlyOwner(Reader reader, Case ticket) {
        return ticket.owners.stream().allMatch(reader::equals);
    }

    /** By who opened it, if he is still there; what several people opened is hidden from none of them. */
    private Step show(Case ticket, boolean toCompany) {
        Reader owner = ticket.owners.getFirst();
        if (oracle.isGone(owner)) {
            return new Step(ticket, News.FOR_NOBODY);
        }
        String version = system.get(ticket.path(), owner.token())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String body = "{\"visibility\":\"%s\"}".formatted(toCompany ? "COMPANY" : "MINE");
        HttpResponse<String> answer = system.call("PATCH", ticket.path(), owner.token(), body, "If-Match", version);
        if (!toCompany && !isOnlyOwner(owner, ticket)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            return new Step(ticket, News.FOR_NOBODY);
        }
        done(answer);
        ticket.companySees = toCompany;
        return new Step(ticket, News.FOR_WHO_SEES_IT);
    }

    /** Two that are not seen by the same stay two. */
    private Step merge(Case one, Case other, boolean thatWay) {
        Case going = thatWay ? one : other;
        Case staying = thatWay ? other : one;
        String body = "{\"into\":\"%s\"}".formatted(staying.number);
        HttpResponse<String> answer = system.post(going.path() + "/merge", Reader.AGENT.token(), body);
        if (going.equals(staying) || !Oracle.areAlike(going, staying)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            return new Step(staying, News.FOR_NOBODY);
        }
        done(answer);
        staying.takesIn(going, everything);
        heard(staying, new Said(going.subject, Reader.PROGRAM, false, null, null));
        tell(staying, staying.dialogue.getLast(), "merged " + going.number);
        return new Step(staying, News.FOR_WHO_SEES_IT);
    }

    private Step say(Case ticket, Reader by, boolean internal, boolean withFile) {
        String word = word();
        String file = withFile ? upload(ticket, by, word) : null;
        String body = "{\"body\":\"%s\",\"internal\":%s,\"attachments\":[%s]}"
                .formatted(word, internal, file == null ? "" : '"' + file + '"');
        String path = "/tickets/" + any(ticket.ids) + "/messages";
        done(system.post(path, by.token(), body, "Idempotency-Key", word));
        Said said = new Said(word, by, internal, file, new Said.Call(path, body, word));
        heard(ticket, said);
        tell(ticket, said, word);
        return new Step(ticket, internal ? News.FOR_STAFF : News.FOR_WHO_SEES_IT);
    }

    private void heard(Case ticket, Said said) {
        ticket.dialogue.add(said);
        everything.add(said);
    }

    private void tell(Case ticket, Said said, String news) {
        readers.stream()
                .filter(reader -> oracle.isWrittenTo(reader, ticket, said))
                .forEach(reader -> ticket.mailed(reader, news));
    }

    /** The name of the file is found like what is said. */
    private String upload(Case ticket, Reader by, String word) {
        byte[] form = SentFiles.form(word + ".pdf", SentFiles.pdf(word));
        String path = ticket.path() + "/attachments";
        String file = done(system.upload(path, by.token(), BodyPublishers.ofByteArray(form)))
                .get("id")
                .asString();
        await().until(() -> system.get(path + "/" + file, by.token()).statusCode() == 200);
        return file;
    }

    private Reader anybodyWhoWrites(Case ticket) {
        return anybody(reader -> reader.kind() != Party.SYSTEM && oracle.sees(reader, ticket));
    }

    /** Somebody who is not gone. */
    private Reader anybody(Predicate<Reader> who) {
        return any(readers.stream()
                .filter(who)
                .filter(reader -> !oracle.isGone(reader))
                .toList());
    }

    private static JsonNode done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Companies.json(answer);
    }

    /** Begins no other word. */
    private static String word() {
        return "s" + UUID.randomUUID().toString().replace("-", "") + "k";
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
