package pl.myhezo.endtoend.legacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the export of a plan. Of however many tickets, none is kept in memory.
 *
 * @param moved how many tickets are to come over
 * @param skipped how many stay behind as they should
 * @param rejected how many break a rule
 */
public record GeneratedExport(Path file, long moved, long skipped, long rejected) {

    private static final LocalDateTime ALWAYS_THE_SAME_TIME = LocalDateTime.of(2024, 6, 18, 22, 0);
    private static final int[] NIP_WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    private static final int FIRST_NIP = 710_000_000;

    /** Writes {@code file}, over one that is there. */
    public static GeneratedExport write(ExportPlan plan, Path file) throws IOException {
        TicketMaker tickets = new TicketMaker(plan);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), UTF_8)) {
            entry(zip, "manifest.json", 1, i -> manifest(plan));
            entry(zip, "companies.ndjson", plan.companies() + 1, i -> i == 0 ? supplier() : company(i - 1));
            entry(zip, "contracts.ndjson", plan.companies(), i -> contract(plan, i));
            entry(zip, "tickets.ndjson", plan.tickets(), tickets::line);
            for (int i = 0; i < plan.tickets(); i++) {
                @Nullable String path = tickets.file(i);
                if (path != null) {
                    int ticket = i;
                    entry(zip, path, 50, line -> "line %d of ticket %d: link down".formatted(line, ticket));
                }
            }
        }
        return new GeneratedExport(
                file,
                count(plan, tickets, Flaw.Fate.MOVED),
                count(plan, tickets, Flaw.Fate.SKIPPED),
                count(plan, tickets, Flaw.Fate.REJECTED));
    }

    private static long count(ExportPlan plan, TicketMaker tickets, Flaw.Fate fate) {
        return IntStream.range(0, plan.tickets())
                .filter(ticket -> tickets.fate(ticket) == fate)
                .count();
    }

    private static void entry(ZipOutputStream zip, String name, int lines, IntFunction<String> line)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS_THE_SAME_TIME);
        zip.putNextEntry(entry);
        for (int i = 0; i < lines; i++) {
            zip.write(line.apply(i).getBytes(UTF_8));
            zip.write('\n');
        }
        zip.closeEntry();
    }

    private static String manifest(ExportPlan plan) {
        return """
                {"format":"myhezo-legacy","version":1,"source":"%s","exportedAt":"2024-06-18T22:00:00Z"}""".formatted(plan.source());
    }

    private static String supplier() {
        return """
                {"id":"s-1","name":"Dostawca Przykładowy S.A.","nip":"9990000014"}""";
    }

    private static String company(int number) {
        return """
                {"id":"c-%d","name":"Przykład %d Sp. z o.o.","nip":"%s","address":{"street":"Prosta 1",\
                "postalCode":"00-001","city":"Warszawa","country":"PL"},"contacts":[]}""".formatted(number, number, nip(number));
    }

    private static String contract(ExportPlan plan, int number) {
        return """
                {"id":"k-%d","number":"%s","customerId":"c-%d","supplierId":"s-1","status":"active",\
                "validFrom":"2024-05-01","validTo":"2099-04-30","serviceLevel":"8x5 NBD",\
                "serialNumbers":[{"number":"(H)-FG%06d","product":"FortiGate 100F"}]}""".formatted(number, plan.contractNumber(number), number, number);
    }

    /** Ten digits with a valid check digit. Every eleventh number has none, so there are enough for each to have its own. */
    static String nip(int number) {
        int digits = FIRST_NIP + 2 * number;
        if (check(digits) == 10) {
            digits++;
        }
        return "%d%d".formatted(digits, check(digits));
    }

    private static int check(int digits) {
        String text = Integer.toString(digits);
        return IntStream.range(0, NIP_WEIGHTS.length)
                        .map(i -> NIP_WEIGHTS[i] * (text.charAt(i) - '0'))
                        .sum()
                % 11;
    }
}
