package pl.myhezo.endtoend.legacy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes the tickets of a plan, each from its number alone, so that none has to be remembered. */
final class TicketMaker {

    private static final int MESSAGES = 6;
    private static final int TICKETS_FOR_A_FILE = 10;
    private static final Instant BEGIN = Instant.parse("2024-01-08T07:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ExportPlan plan;

    TicketMaker(ExportPlan plan) {
        this.plan = plan;
    }

    @Nullable
    Flaw flaw(int ticket) {
        SplittableRandom random = random(ticket);
        return random.nextDouble() < plan.hostile() ? Flaw.values()[random.nextInt(Flaw.values().length)] : null;
    }

    Flaw.Fate fate(int ticket) {
        Flaw flaw = flaw(ticket);
        return flaw == null ? Flaw.Fate.MOVED : flaw.fate();
    }

    /** Where the file of a ticket lies; null if it has none. */
    @Nullable
    String file(int ticket) {
        Flaw flaw = flaw(ticket);
        boolean has = ticket % TICKETS_FOR_A_FILE == 0 && flaw != Flaw.MISSING_FILE && flaw != Flaw.UNSAFE_FILE;
        return has ? "files/t-%d/log.txt".formatted(ticket) : null;
    }

    /** A line of the file of tickets. */
    String line(int ticket) {
        Flaw flaw = flaw(ticket);
        if (flaw == Flaw.NOT_JSON) {
            return "{\"id\":\"t-%d\",\"number\":".formatted(ticket);
        }
        int company = ticket % plan.companies();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", "t-" + ticket);
        line.put("number", "HZ-" + ticket);
        line.put("subject", flaw == Flaw.NO_SUBJECT ? "" : "Zgłoszenie %d: brak łączności".formatted(ticket));
        line.put("status", status(flaw));
        line.put("customerId", flaw == Flaw.UNKNOWN_COMPANY ? "c-none" : "c-" + company);
        line.put("contractNumber", plan.contractNumber(company));
        line.put("serialNumber", "(H)-FG%06d".formatted(company));
        line.put("requester", Map.of("name", "Jan Przykład", "email", "jan@firma%d.example".formatted(company)));
        line.put("createdAt", at(ticket, 0));
        line.put("updatedAt", flaw == Flaw.WRONG_TIME ? "wczoraj" : at(ticket, MESSAGES));
        line.put("messages", messages(ticket, flaw));
        return JSON.writeValueAsString(line);
    }

    private static String status(@Nullable Flaw flaw) {
        return switch (flaw) {
            case CLOSED -> "closed";
            case UNKNOWN_STATUS -> "on-hold";
            case null, default -> "open";
        };
    }

    private List<Map<String, Object>> messages(int ticket, @Nullable Flaw flaw) {
        SplittableRandom random = random(ticket);
        List<Map<String, Object>> messages = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            boolean isCustomer = i % 2 == 0;
            boolean isHtml = !isCustomer || (i == 0 && flaw != null);
            messages.add(Map.of(
                    "id", "m-" + i,
                    "at", at(ticket, i),
                    "author",
                            isCustomer
                                    ? Map.of("name", "Jan Przykład", "role", "customer")
                                    : Map.of("name", "Zespół HEZO", "role", "agent"),
                    "visibility", i == 3 ? "internal" : "public",
                    "format", isHtml ? "html" : "text",
                    "body", i == 0 && flaw != null ? Bodies.hostile(flaw, random) : Bodies.of(isHtml, random),
                    "attachments", i == 0 ? attachments(ticket, flaw) : List.of()));
        }
        return messages;
    }

    private List<Map<String, String>> attachments(int ticket, @Nullable Flaw flaw) {
        String path = switch (flaw) {
            case MISSING_FILE -> "files/none.txt";
            case UNSAFE_FILE -> "../../etc/passwd";
            case null, default -> file(ticket);
        };
        return path == null ? List.of() : List.of(Map.of("name", "log.txt", "path", path));
    }

    private static String at(int ticket, int message) {
        return BEGIN.plus(Duration.ofSeconds(37L * ticket))
                .plus(Duration.ofHours(message))
                .toString();
    }

    private SplittableRandom random(int ticket) {
        return new SplittableRandom(plan.seed() * 1_000_003 + ticket);
    }
}
