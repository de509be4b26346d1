package pl.myhezo.ticketservice.entitlement.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ExplainVerbosity;
import com.mongodb.MongoException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractBounds;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.entitlement.ContractStatus;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Entitlement;
import pl.myhezo.ticketservice.entitlement.Supplier;

class MongoEntitlementsIT {

    private static final ContractNumber NUMBER = new ContractNumber("HEZO/2023/00017");
    private static final SerialNumber FIREWALL = new SerialNumber("FG1234567890");
    private static final SerialNumber OTHER = new SerialNumber("FG0000000001");

    private final MongoDatabases mongo = MongoDatabases.empty();
    private final MongoEntitlements entitlements =
            new MongoEntitlements(mongo.database(), mongo.transactions(), Clock.systemUTC());

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Test
    void aContractIsFoundAsRememberedAndCoversItsDevicesOnly() {
        entitlements.remember(contract("8x5 NBD"), Set.of(FIREWALL), 1);

        assertThat(entitlements.find(NUMBER)).contains(contract("8x5 NBD"));
        assertThat(entitlements.covers(NUMBER, FIREWALL)).isTrue();
        assertThat(entitlements.covers(NUMBER, OTHER)).isFalse();
        assertThat(entitlements.covers(new ContractNumber("HEZO/2023/00018"), FIREWALL))
                .isFalse();
        assertThat(entitlements.find(new ContractNumber("HEZO/2023/00018"))).isEmpty();
    }

    @Test
    void olderNewsChangeNeitherTheContractNorItsDevices() {
        entitlements.remember(contract("24x7"), Set.of(FIREWALL), 3);

        entitlements.remember(contract("8x5 NBD"), Set.of(OTHER), 2);

        assertThat(entitlements.find(NUMBER)).contains(contract("24x7"));
        assertThat(entitlements.covers(NUMBER, FIREWALL)).isTrue();
        assertThat(entitlements.covers(NUMBER, OTHER)).isFalse();
    }

    @Test
    void aForgottenContractCoversNothingAndOlderNewsDoNotBringItBack() {
        entitlements.remember(contract("24x7"), Set.of(FIREWALL), 3);

        entitlements.forget(NUMBER, 4);
        entitlements.remember(contract("24x7"), Set.of(FIREWALL), 3);

        assertThat(entitlements.find(NUMBER)).isEmpty();
        assertThat(entitlements.covers(NUMBER, FIREWALL)).isFalse();
    }

    @Test
    void whereTheDevicesCannotBeKeptTheContractIsNotEither() {
        entitlements.remember(contract("24x7"), Set.of(FIREWALL), 1);
        mongo.database()
                .runCommand(new Document("collMod", "coveredDevices")
                        .append("validator", new Document("serialNumbers", FIREWALL.value())));

        assertThatThrownBy(() -> entitlements.remember(contract("8x5 NBD"), Set.of(OTHER), 2))
                .isInstanceOf(MongoException.class);

        assertThat(entitlements.find(NUMBER)).contains(contract("24x7"));
        assertThat(entitlements.covers(NUMBER, FIREWALL)).isTrue();
    }

    @Test
    void theLargestContractIsKeptAndAskedThroughTheIndexAlone() {
        Set<SerialNumber> many = IntStream.range(0, ContractBounds.MOST_DEVICES)
                .mapToObj("FG%010d"::formatted)
                .map(SerialNumber::new)
                .collect(Collectors.toSet());

        entitlements.remember(contract("24x7"), many, 1);
        many.remove(OTHER);
        entitlements.remember(contract("24x7"), many, 2);

        assertThat(entitlements.covers(NUMBER, new SerialNumber("FG0000049999")))
                .isTrue();
        assertThat(entitlements.covers(NUMBER, OTHER)).isFalse();
        Document stats = mongo.database()
                .getCollection("coveredDevices")
                .find(and(eq("_id", NUMBER.value()), eq("serialNumbers", "FG0000049999")))
                .projection(include("_id"))
                .hint(MongoEntitlements.BY_DEVICE)
                .explain(ExplainVerbosity.EXECUTION_STATS)
                .get("executionStats", Document.class);
        assertThat(stats.getInteger("nReturned")).isEqualTo(1);
        assertThat(stats.getInteger("totalKeysExamined")).isEqualTo(1);
        assertThat(stats.getInteger("totalDocsExamined")).isZero();
    }

    private static Entitlement contract(String serviceLevel) {
        return new Entitlement(
                NUMBER,
                new Customer(Nips.ALFA, "Alfa Sp. z o.o."),
                new Supplier("c-2", "Dostawca S.A."),
                ContractStatus.ACTIVE,
                LocalDate.of(2024, 5, 1),
                LocalDate.of(2099, 4, 30),
                serviceLevel);
    }
}
