package pl.myhezo.contractservice.contract.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.company.SampleCompanies;
import pl.myhezo.contractservice.contract.Customer;
import pl.myhezo.contractservice.contract.Period;
import pl.myhezo.contractservice.contract.SampleContracts;
import pl.myhezo.contractservice.contract.Selection;
import pl.myhezo.contractservice.contract.Standing;
import pl.myhezo.contractservice.contract.Terms;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/** The server's own account of what each query looked at, among contracts of which most have ended. */
class QueriesIT {

    private static final LocalDate TODAY = SampleContracts.TODAY;
    private static final Standing ACTIVE = new Standing.Active(TODAY, null);
    private static final int COMPANIES = 20;
    private static final int CONTRACTS = 1_000;
    private static final int ALL = Integer.MAX_VALUE;

    private static MongoDatabases mongo;
    private static MongoDatabase database;
    private static MongoContracts contracts;
    private static List<Nip> companies;

    @BeforeAll
    static void manyContracts() {
        mongo = MongoDatabases.empty();
        database = mongo.database();
        var transactions = mongo.transactions();
        contracts = new MongoContracts(database, transactions);
        companies = java.util.stream.Stream.generate(Nips::any).limit(COMPANIES).toList();
        for (int from = 0; from < CONTRACTS; from += 100) {
            int first = from;
            transactions.run(() -> {
                for (int i = first; i < first + 100; i++) {
                    contracts.save(SampleContracts.of(new ContractNumber("HEZO/%04d".formatted(i)), terms(i)));
                }
            });
        }
    }

    /** Four of five have ended. */
    private static Terms terms(int i) {
        LocalDate end = i % 5 == 0 ? TODAY.plusDays(i) : TODAY.minusDays(i);
        Nip nip = companies.get(i % COMPANIES);
        return SampleContracts.terms(
                new Customer(nip, "Firma " + nip),
                new Period(TODAY.minusYears(5), end),
                SampleContracts.device("FG%04d".formatted(i), "FortiGate 100F"),
                SampleContracts.device("SW%04d".formatted(i), "FortiSwitch 124F"));
    }

    @AfterAll
    static void drop() {
        mongo.close();
    }

    @BeforeEach
    void startAccount() {
        database.runCommand(new Document("profile", 0));
        database.getCollection("system.profile").drop();
        database.runCommand(new Document("profile", 2));
    }

    @Test
    void aDecisionReadsOneContract() {
        contracts.entitlement(new ContractNumber("HEZO/0005"), new SerialNumber("FG0005"));

        assertThriftyAndInOrder();
    }

    @Test
    @Tag("T-01")
    void aForeignContractIsNotFetchedToBeRefused() {
        contracts.find(new ContractNumber("HEZO/0001"), Set.of(companies.getFirst()));
        contracts.find(new ContractNumber("HEZO/NONE"), Set.of(companies.getFirst()));

        assertThat(account()).hasSize(2).allSatisfy(call -> {
            assertThat(call.getInteger("docsExamined")).isZero();
            assertThat(call.getInteger("keysExamined")).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void aCompanysActiveContractsAreReadWithoutTheEndedOnes() {
        read(new Selection(Set.of(companies.getFirst()), null, null, ACTIVE, null), ALL);

        assertThriftyAndInOrder();
    }

    @Test
    void severalCompaniesContractsAreReadInOrderWithoutSorting() {
        read(new Selection(Set.copyOf(companies.subList(0, 3)), null, null, ACTIVE, null), ALL);

        assertThriftyAndInOrder();
    }

    @Test
    void aPageOfAllActiveContractsIsReadWithoutTheEndedOnes() {
        read(new Selection(null, null, null, ACTIVE, null), 50);
        read(new Selection(null, null, null, ACTIVE, new ContractNumber("HEZO/0500")), 50);

        assertThriftyAndInOrder();
    }

    @Test
    void aPageOfAllEndedContractsIsReadWithoutTheActiveOnes() {
        Standing ended = new Standing.Ended(TODAY.minusDays(900));
        read(new Selection(null, null, null, ended, null), 50);
        read(new Selection(null, null, null, ended, new ContractNumber("HEZO/0500")), 50);

        assertThriftyAndInOrder();
    }

    @Test
    void aSuppliersActiveContractsAreReadWithoutTheEndedOnes() {
        read(new Selection(null, SampleCompanies.DOSTAWCA.id(), null, ACTIVE, null), 50);

        assertThriftyAndInOrder();
    }

    @Test
    void aSearchAmongAllContractsReadsWhatItFinds() {
        read(new Selection(null, null, Set.of("FG0005"), null, null), 50);
        read(new Selection(null, null, Set.of("HEZO/000"), null, null), 50);
        read(new Selection(null, null, Set.of("FG0005", "HEZO/000", "SW000"), null, null), 50);

        // Two indexes answer together, so what they find is sorted.
        assertThrifty(account());
    }

    @Test
    void theScheduledLooksReadOnlyWhatIsDue() {
        contracts.runOut(TODAY, 100);
        contracts.endingOn(TODAY.plusDays(90));
        contracts.heldBy(companies.getFirst(), new ContractNumber("HEZO/0500"), 100);
        contracts.suppliedBy(SampleCompanies.DOSTAWCA.id(), new ContractNumber("HEZO/0500"), 100);

        assertThriftyAndInOrder();
    }

    private static void read(Selection selection, int most) {
        int[] left = {most};
        contracts.read(selection, contract -> --left[0] > 0);
    }

    private static List<Document> account() {
        database.runCommand(new Document("profile", 0));
        return database.getCollection("system.profile")
                .find(new Document("ns", database.getName() + ".contracts")
                        .append("op", new Document("$in", List.of("query", "getmore"))))
                .into(new ArrayList<>());
    }

    private static void assertThriftyAndInOrder() {
        List<Document> account = account();
        assertThrifty(account);
        assertThat(account).noneMatch(call -> call.getBoolean("hasSortStage", false));
    }

    /** A query that is tried out looks ahead in its first batch, so its batches count together. */
    private static void assertThrifty(List<Document> account) {
        assertThat(account)
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.getString("planSummary")).containsAnyOf("IXSCAN", "IDHACK"))
                .noneMatch(call -> call.getString("planSummary").contains("COLLSCAN"));
        assertThat(sum(account, "docsExamined")).isLessThanOrEqualTo(2 * Math.max(1, sum(account, "nreturned")));
    }

    private static int sum(List<Document> account, String field) {
        return account.stream().mapToInt(call -> call.getInteger(field)).sum();
    }
}
