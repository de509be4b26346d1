package pl.myhezo.endtoend.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import pl.myhezo.endtoend.system.Purchase;

/**
 * Fills ticket-service's database with copies of one real ticket, which differ in all that queries look at. Of all
 * tickets every hundredth is the sample customer's and not closed, the others belong to 2,000 customers of one supplier,
 * and one in five of them is not closed; the supplier may read every second one.
 */
final class TicketSeed {

    static final int COMPANIES = 2_000;

    /** In so many tickets of all that were made. */
    static final int ONE_OF = 100;

    private static final String TICKETS = "tickets";
    private static final String MESSAGES_OF_TICKETS = "messages";
    private static final int BATCH = 1_000;
    private static final int MESSAGES = 3;
    private static final int WORDS_OF_A_TICKET = 12;
    private static final Duration AGE = Duration.ofDays(3 * 365);
    private static final List<String> OPEN = List.of("NEW", "OPEN", "WAITING_FOR_CUSTOMER", "SOLVED");
    private static final Date NEVER = Date.from(Instant.parse("9999-12-31T00:00:00Z"));
    private static final List<String> ONSETS = syllables("b c d f g j k l m n p r s t w z");
    private static final List<String> RHYMES = syllables("a an ak e em er i in o or ok u un y ym");

    private final MongoDatabase database;
    private final MongoCollection<Document> tickets;
    private final MongoCollection<Document> messages;
    private final Document template;
    private final Document dialogue;
    private final List<Purchase> companies =
            Stream.generate(() -> Purchase.of(1)).limit(COMPANIES).toList();
    private final Random random = new Random(42);
    private final Instant now = Instant.now();
    private int made;

    /** Takes the ticket with this id as the model of all. */
    TicketSeed(MongoDatabase database, UUID model) {
        this.database = database;
        this.tickets = database.getCollection(TICKETS);
        this.messages = database.getCollection(MESSAGES_OF_TICKETS);
        this.template =
                Objects.requireNonNull(tickets.find(new Document("_id", model)).first());
        this.dialogue = Objects.requireNonNull(
                messages.find(new Document("ticketId", model)).first());
    }

    /** Adds what lacks until there are so many. */
    @SuppressWarnings("try") // closing is all that they are for
    void growTo(int count) {
        try (var ticketsBare = WithoutIndexes.of(database, TICKETS);
                var messagesBare = WithoutIndexes.of(database, MESSAGES_OF_TICKETS)) {
            insertUpTo(count);
        }
    }

    private void insertUpTo(int count) {
        while (made < count) {
            List<Document> rows = new ArrayList<>();
            List<Document> texts = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                Document row = ticket(made++);
                rows.add(row);
                for (int sequence = 1; sequence <= MESSAGES; sequence++) {
                    texts.add(message(row, sequence));
                }
            }
            tickets.insertMany(rows);
            messages.insertMany(texts);
        }
    }

    static String number(int ticket) {
        return "HEZO-1999-%06d".formatted(ticket);
    }

    /** One of 3,600 words with a mark of the seed; the small ones are frequent, as in a language. */
    static String word(int number) {
        int syllables = ONSETS.size() * RHYMES.size();
        return "q" + syllable(number % syllables) + syllable(number / syllables);
    }

    private Document ticket(int number) {
        Instant createdAt = now.minusSeconds(random.nextLong(AGE.toSeconds()));
        boolean own = number % ONE_OF == 0;
        String state = own || random.nextInt(5) == 0 ? OPEN.get(random.nextInt(OPEN.size())) : "CLOSED";
        Document row = new Document(template)
                .append("_id", timeOrdered(createdAt))
                .append("number", number(number))
                .append("names", List.of(number(number)))
                .append("createdAt", Date.from(createdAt))
                .append("updatedAt", Date.from(createdAt.plusSeconds(random.nextInt(100_000))))
                .append("state", state)
                .append("messages", MESSAGES)
                .append("due", state.equals("CLOSED") ? NEVER : Date.from(now.plusSeconds(random.nextInt(1_000_000))))
                .append("supplierAccess", access(random.nextBoolean()));
        if (!own) {
            Purchase company = companies.get(random.nextInt(COMPANIES));
            row.append("company", new Document("nip", company.nip()).append("name", company.companyName()))
                    .append("audience", company.nip())
                    .append("contractNumber", company.contractNumber())
                    .append("serialNumber", company.firstSerialNumber())
                    .append("owner", company.nip());
        }
        List<String> words = words(number);
        return row.append("words", words).append("staffWords", words);
    }

    private Document access(boolean granted) {
        return new Document(template.get("supplierAccess", Document.class)).append("granted", granted);
    }

    private List<String> words(int number) {
        List<String> words = new ArrayList<>();
        words.add(number(number).toLowerCase(Locale.ROOT).replace("-", ""));
        for (int i = 0; i < WORDS_OF_A_TICKET; i++) {
            double share = random.nextDouble();
            words.add(word((int) (share * share * share * 3_600)));
        }
        return words.stream().distinct().toList();
    }

    private Document message(Document ticket, int sequence) {
        return new Document(dialogue)
                .append("_id", timeOrdered(now))
                .append("ticketId", ticket.get("_id"))
                .append("sequence", sequence);
    }

    /** A UUID of version 7 (RFC 9562), as the service makes them. */
    private UUID timeOrdered(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | 1L << 63);
    }

    private static List<String> syllables(String all) {
        return Arrays.asList(all.split(" "));
    }

    private static String syllable(int number) {
        return ONSETS.get(number % ONSETS.size()) + RHYMES.get(number / ONSETS.size() % RHYMES.size());
    }
}
