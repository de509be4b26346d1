package pl.myhezo.ticketservice.desk.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.ticketservice.desk.StaffMember;

class MongoStaffIT {

    private static final Instant MONDAY = Instant.parse("2026-03-02T07:00:00Z");

    private final MongoDatabases mongo = MongoDatabases.empty();
    private final MongoStaff staff = new MongoStaff(mongo.database());

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Test
    void everybodyIsThereAsLastSeen() {
        StaffMember agent = new StaffMember("a", "Łucja Agent", false);
        StaffMember promoted = new StaffMember("b", "Adam Agent", true);
        staff.note(agent, MONDAY);
        staff.note(new StaffMember("b", "Adam Agent", false), MONDAY);
        staff.note(promoted, MONDAY.plusSeconds(60));

        assertThat(staff.seenSince(MONDAY)).containsExactlyInAnyOrder(agent, promoted);
        assertThat(staff.seenSince(MONDAY.plusSeconds(60))).containsExactly(promoted);
        assertThat(staff.names(List.of("a", "c"))).isEqualTo(Map.of("a", "Łucja Agent"));
    }
}
