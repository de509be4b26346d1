package pl.myhezo.migrationservice.export.rt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyMessage.Side;
import pl.myhezo.migrationservice.export.foreign.Mapping;
import pl.myhezo.migrationservice.export.foreign.Part;

/** The history of a ticket. What customers saw are its beginning and what was answered; comments are internal. */
final class Transactions {

    private static final Set<String> PUBLIC = Set.of("Create", "Correspond");
    private static final String SYSTEM = "RT_System";

    private final List<Part> transactions;
    private final Map<String, List<Part>> attachments;
    private final Set<String> customers;
    private final Mapping mapping;

    Transactions(Part line, Set<String> customers, Mapping mapping) {
        this.transactions = line.eachOf("transactions");
        this.attachments = byTransaction(line.eachOf("attachments"));
        this.customers = customers;
        this.mapping = mapping;
    }

    private static Map<String, List<Part>> byTransaction(List<Part> attachments) {
        Map<String, List<Part>> byTransaction = new HashMap<>();
        for (Part attachment : attachments) {
            String transaction = attachment.textIn("TransactionId", "id");
            if (transaction == null) {
                throw attachment.wrong("TransactionId", "is missing");
            }
            byTransaction.computeIfAbsent(transaction, id -> new ArrayList<>()).add(attachment);
        }
        return byTransaction;
    }

    List<LegacyMessage> read() {
        List<LegacyMessage> messages = new ArrayList<>();
        for (Part transaction : transactions) {
            if (PUBLIC.contains(transaction.required("Type"))) {
                List<Part> parts = attachments.getOrDefault(transaction.required("id"), List.of());
                if (!parts.isEmpty()) {
                    messages.add(message(transaction, parts));
                }
            }
        }
        return messages;
    }

    private LegacyMessage message(Part transaction, List<Part> parts) {
        String creator = transaction.textIn("Creator", "id");
        Body body = Body.among(parts);
        List<LegacyFile> files = parts.stream()
                .filter(Transactions::isFile)
                .map(part -> new LegacyFile(part.text("Filename"), "files/" + part.required("id")))
                .toList();
        return new LegacyMessage(
                transaction.text("Created"), creator, side(creator), body.format(), body.text(), files);
    }

    static boolean isFile(Part part) {
        String name = part.text("Filename");
        return name != null && !name.isBlank();
    }

    /** RT does not say who works where, so whoever did not ask and is not copied in is staff. */
    private Side side(@Nullable String creator) {
        return mapping.role(creator, creator).orElseGet(() -> {
            if (creator == null || creator.equals(SYSTEM)) {
                return Side.SYSTEM;
            }
            return customers.contains(creator) ? Side.CUSTOMER : Side.AGENT;
        });
    }
}
