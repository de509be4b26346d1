package pl.myhezo.endtoend.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;
import pl.myhezo.endtoend.system.Status;
import tools.jackson.databind.JsonNode;

/** What people do with tickets, through the gateway, in a small and in a large installation. */
final class TicketWork implements AutoCloseable {

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int PER_SECOND = 20;
    private static final int OPENED_TO_WARM_UP = 3_000;
    private static final String P95 = "< 50 ms";
    private static final String OPENING = """
            {"contractNumber":"HEZO/2023/00017","serialNumber":"FG1234567890","subject":"Brak łączności VPN",\
            "description":"Od rana tunel nie wstaje.\\n\\n- po restarcie to samo","supplierAccess":true}""";
    private static final String REPLY = "{\"body\":\"Sprawdziliśmy: po restarcie to samo.\"}";

    private final MongoClient client;
    private final MongoDatabase database;
    private final TicketSession customer;
    private final String tickets;
    private final UUID model;
    private final TicketSeed seed;
    private final Map<String, Runnable> acts;
    private final Map<String, Double> medians = new HashMap<>();

    TicketWork(Status status, String mongo, String cookies) {
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongo))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        // What a server for a million tickets has at least; the one of "up" is kept small.
        client.getDatabase("admin")
                .runCommand(new Document("setParameter", 1).append("wiredTigerEngineRuntimeConfig", "cache_size=4G"));
        this.database = client.getDatabase("ticket");
        this.customer = new TicketSession(status, cookies);
        this.tickets = customer.address("/tickets");
        this.model =
                UUID.fromString(customer.post("/tickets", OPENING).path("id").asString());
        this.seed = new TicketSeed(database, model);
        this.acts = acts(TicketSession.of(status, "supplier"), TicketSession.of(status, "agent"));
    }

    /** Of programs that are warm by then. */
    List<Figure> small() throws Exception {
        seed.growTo(SMALL);
        Wrk.warm(tickets + "/" + model, customer.cookieHeader());
        Wrk.warm(tickets, customer.cookieHeader());
        Wrk.warm(OPENED_TO_WARM_UP, () -> Wrk.post(tickets, customer.headers(), OPENING));
        return times(SMALL);
    }

    /** After {@link #small}, which it is compared with. */
    List<Figure> large() throws Exception {
        seed.growTo(LARGE);
        List<Figure> figures = times(LARGE);
        figures.addAll(throughput());
        figures.addAll(new ExaminedDocuments(database).of(acts));
        return figures;
    }

    @Override
    public void close() {
        client.close();
    }

    private Map<String, Runnable> acts(TicketSession supplier, TicketSession agent) {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("open a ticket", () -> customer.post("/tickets", OPENING));
        acts.put("read a ticket with its dialogue", () -> {
            String ticket = customer.get("/tickets/" + ownNumber()).path("id").asString();
            customer.get("/tickets/" + ticket + "/messages");
        });
        acts.put("reply", () -> customer.post("/tickets/" + ownNumber() + "/messages", REPLY));
        acts.put("list, customer", () -> filled(customer.get("/tickets")));
        acts.put("list, supplier of 2,000 customers", () -> filled(supplier.get("/tickets")));
        acts.put("list, queue of the staff", () -> filled(agent.get("/tickets?state=NEW&state=OPEN&sort=due")));
        acts.put("search, number", () -> filled(customer.get("/tickets?q=" + ownNumber())));
        acts.put("search, rare word", () -> customer.get("/tickets?q=" + TicketSeed.word(3_599)));
        acts.put("search, frequent word, staff", () -> filled(agent.get("/tickets?q=" + TicketSeed.word(0))));
        return acts;
    }

    /** Of a ticket that is there in an installation of any size. */
    private static String ownNumber() {
        int owned = SMALL / TicketSeed.ONE_OF;
        return TicketSeed.number(ThreadLocalRandom.current().nextInt(owned) * TicketSeed.ONE_OF);
    }

    private static void filled(JsonNode list) {
        if (list.path("items").isEmpty()) {
            throw new IllegalStateException("An empty list: " + list);
        }
    }

    private List<Figure> times(int tickets) throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, Runnable> act : acts.entrySet()) {
            String name = act.getKey();
            Latencies times = OpenLoop.run(PER_SECOND, act.getValue());
            figures.addAll(times.figures("%s, %,d tickets".formatted(name, tickets), budget(name)));
            double median = times.percentile(0.5);
            Double before = medians.put(name, median);
            if (before != null) {
                figures.add(Figure.of(
                        name + ", growth of p50", median / before, "ratio", name.startsWith("list") ? "<= 1.3" : null));
            }
        }
        return figures;
    }

    private static @Nullable String budget(String act) {
        return act.startsWith("search") || act.equals("reply") ? null : P95;
    }

    private List<Figure> throughput() throws Exception {
        String ticket = tickets + "/" + model;
        return List.of(
                Wrk.get(ticket, customer.cookieHeader()).rate("read a ticket, as many as go through", ">= 1000"),
                Wrk.get(tickets, customer.cookieHeader()).rate("list tickets, as many as go through", ">= 1000"),
                Wrk.post(tickets, customer.headers(), OPENING).rate("open tickets, as many as go through", ">= 300"));
    }
}
