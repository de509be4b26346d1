package pl.myhezo.contractservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Nip;

@ContractSystemTest
class ContractFilesIT {

    private static final int MANY = 12_000;

    private final Nip nip = Nips.any();
    private final String subject = UUID.randomUUID().toString();
    private final String token = TestTokens.shared().person(subject, "customer");

    @Autowired
    private ContractSystem system;

    @Autowired
    private MongoDatabase database;

    @BeforeEach
    void somebodyOfTheCompany() {
        system.publishAccount(subject, 1, "ACTIVE", nip);
    }

    /** Staff and workers see the contracts of all tests. */
    @AfterEach
    void mendContracts() {
        database.getCollection("contracts")
                .updateMany(Filters.exists("serviceLevel", false), Updates.set("serviceLevel", "8x5 NBD"));
    }

    @Test
    @Tag("T-31")
    void whatLooksLikeAFormulaIsATextInBothFiles() throws IOException {
        String evil = "=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")".replace("\"\"", "'");
        List<String> products = List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "harmless, \"quoted\"");
        system.putContract("FILE/" + nip, nip, evil, products);
        awaitSeen();

        List<List<String>> csv = Csv.read(system.get("/contracts.csv", token).body());
        assertThat(csv).hasSize(products.size() + 1);
        assertThat(column(csv, 9)).containsExactlyElementsOf(harmless(products));
        assertThat(column(csv, 3)).containsOnly("'" + evil);

        List<Row> rows = rows(system.getBytes("/contracts.xlsx", token));
        assertThat(rows).hasSize(products.size() + 1);
        assertThat(rows.stream().skip(1).map(row -> text(row.getCell(9))))
                .containsExactlyElementsOf(harmless(products));
        assertThat(rows.stream().skip(1).map(row -> text(row.getCell(3)))).containsOnly("'" + evil);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row)
                        .allSatisfy(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
    }

    @Test
    void bothFilesHoldWhatAllFiltersTogetherLeave() throws IOException {
        Nip other = Nips.any();
        system.publishAccount(subject, 2, "ACTIVE", nip, other);
        LocalDate soon = LocalDate.now(ZoneId.of("Europe/Warsaw")).plusDays(30);
        system.putContract("SOON/" + nip, nip, "c-7", soon, "FG-100-" + nip, "Ściana ogniowa");
        system.putContract("SUPPLIER/" + nip, nip, "c-2", soon, "FG-200-" + nip, "Ściana ogniowa");
        system.putContract("LATER/" + nip, nip, "c-7", soon.plusYears(1), "FG-300-" + nip, "Ściana ogniowa");
        system.putContract("COMPANY/" + nip, other, "c-7", soon, "FG-400-" + nip, "Ściana ogniowa");
        await().untilAsserted(() -> assertThat(numbers(system.get("/contracts.csv", token)))
                .containsExactlyInAnyOrder("SOON/" + nip, "SUPPLIER/" + nip, "LATER/" + nip, "COMPANY/" + nip));

        String filters = "?company=%s&supplier=c-7&state=soon&q=sciana+FG-".formatted(nip);
        assertThat(numbers(system.get("/contracts.csv" + filters, token))).containsExactly("SOON/" + nip);
        assertThat(rows(system.getBytes("/contracts.xlsx" + filters, token)))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(text(row.getCell(8))).isEqualTo("FG-100-" + nip));
        assertThat(numbers(system.get("/contracts.csv" + filters + "+zapora", token)))
                .isEmpty();
    }

    @Test
    void bothFilesHoldTwelveThousandDevicesAndTheListDoesToo() throws IOException {
        system.putContract("MANY/" + nip, nip, "Duża S.A.", serialNumbers(MANY));
        awaitSeen();

        assertThat(Csv.read(system.get("/contracts.csv", token).body())).hasSize(MANY + 1);
        assertThat(rows(system.getBytes("/contracts.xlsx", token))).hasSize(MANY + 1);
        assertThat(system.get("/contracts", token).body().split("\"product\"")).hasSize(MANY + 1);
    }

    @Test
    void aFileThatBreaksHalfWayIsNoFile() {
        // More contracts than are fetched at once, and more text than waits to be sent.
        for (int i = 0; i < 25; i++) {
            system.putContract("WHOLE/%s/%02d".formatted(nip, i), nip, "Duża S.A.", serialNumbers(500));
        }
        breakContract("Z-BROKEN/" + nip);
        awaitSeen();

        assertThatThrownBy(() -> system.get("/contracts.csv", token)).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void aFileThatBreaksBeforeItBeginsIsAProblem() {
        breakContract("A-BROKEN/" + nip);

        await().untilAsserted(() -> {
            HttpResponse<String> answer = system.get("/contracts.csv", token);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(answer.body()).startsWith("{").contains("/problems/internal");
        });
    }

    /** As no program of ours writes it. */
    private void breakContract(String number) {
        system.putContract(number, nip, "Duża S.A.", "BROKEN" + nip);
        database.getCollection("contracts").updateOne(new Document("_id", number), Updates.unset("serviceLevel"));
    }

    private void awaitSeen() {
        await().untilAsserted(() ->
                assertThat(system.get("/contracts?limit=1", token).body()).doesNotContain("\"items\":[]"));
    }

    private static String[] serialNumbers(int count) {
        return IntStream.range(0, count).mapToObj("FG%010d"::formatted).toArray(String[]::new);
    }

    private static List<String> harmless(List<String> products) {
        return products.stream()
                .map(product -> product.startsWith("harmless") ? product : "'" + product)
                .toList();
    }

    private static List<String> numbers(HttpResponse<String> csv) {
        assertThat(csv.statusCode()).isEqualTo(200);
        return column(Csv.read(csv.body()), 0);
    }

    private static List<String> column(List<List<String>> table, int column) {
        return table.stream().skip(1).map(row -> row.get(column)).toList();
    }

    private static List<Row> rows(byte[] xlsx) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        }
    }

    private static String text(Cell cell) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        return cell.getStringCellValue();
    }
}
