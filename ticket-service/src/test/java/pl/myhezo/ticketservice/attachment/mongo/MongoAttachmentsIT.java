package pl.myhezo.ticketservice.attachment.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.attachment.Attachment;
import pl.myhezo.ticketservice.attachment.Attachments.Reader;
import pl.myhezo.ticketservice.attachment.Attachments.Room;
import pl.myhezo.ticketservice.ticket.AttachedFile;
import pl.myhezo.ticketservice.ticket.Verdict;

class MongoAttachmentsIT {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Reader JAN = new Reader("jan", false);
    private static final Reader EWA = new Reader("ewa", false);
    private static final Reader AGENT = new Reader("agent", true);
    private static final Room MOST = new Room(1_000, 100);

    private final MongoDatabases mongo = MongoDatabases.empty();
    private final Transactions transactions = mongo.transactions();
    private final MongoAttachments attachments = new MongoAttachments(mongo.database(), transactions, MOST);
    private final UUID ticket = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Test
    void aFileIsSeenByItsUploaderAloneUntilAMessageTakesItAlong() {
        Attachment file = uploaded("jan", 10, Verdict.RELEASED);

        assertThat(attachments.find(ticket, file.id(), JAN)).contains(file);
        assertThat(attachments.find(ticket, file.id(), EWA)).isEmpty();
        assertThat(attachments.find(ticket, file.id(), AGENT)).isEmpty();

        give(false, "jan", file);

        assertThat(attachments.find(ticket, file.id(), EWA)).isPresent();
        assertThat(attachments.of(ticket, EWA))
                .extracting(Attachment::messageId)
                .containsExactly(message);
    }

    @Test
    void aFileOfANoteIsForStaffAlone() {
        Attachment file = uploaded("agent", 10, Verdict.RELEASED);
        give(true, "agent", file);

        assertThat(attachments.find(ticket, file.id(), JAN)).isEmpty();
        assertThat(attachments.of(ticket, JAN)).isEmpty();
        assertThat(attachments.find(ticket, file.id(), AGENT)).isPresent();
        assertThat(attachments.find(ticket, file.id(), new Reader("another agent", true)))
                .isPresent();
    }

    @Test
    @Tag("T-02")
    void aFileIsFoundInItsOwnTicketAlone() {
        Attachment file = uploaded("jan", 10, Verdict.RELEASED);
        give(false, "jan", file);

        assertThat(attachments.find(UUID.randomUUID(), file.id(), JAN)).isEmpty();
        assertThat(attachments.find(UUID.randomUUID(), file.id(), AGENT)).isEmpty();
    }

    @Test
    @Tag("T-02")
    void filesThatMoveToAnotherTicketAreThereAloneAndTakeRoomThere() {
        Attachment file = uploaded("jan", 10, Verdict.RELEASED);
        give(false, "jan", file);
        uploaded("jan", 20, Verdict.RELEASED);
        UUID other = UUID.randomUUID();

        assertThat(moves(other)).isTrue();

        assertThat(attachments.find(ticket, file.id(), AGENT)).isEmpty();
        assertThat(attachments.find(other, file.id(), EWA)).isPresent();
        assertThat(attachments.roomOf(ticket)).isEqualTo(new Room(0, 0));
        assertThat(attachments.roomOf(other)).isEqualTo(new Room(30, 2));
    }

    @Test
    @Tag("T-24")
    void filesThatTogetherWouldBeTooManyOrTooLargeStayWhereTheyAre() {
        UUID other = UUID.randomUUID();
        Attachment file = uploaded("jan", 600, Verdict.RELEASED);
        give(false, "jan", file);
        assertThat(moves(other)).isTrue();
        Attachment here = uploaded("jan", 401, Verdict.RELEASED);
        give(false, "jan", here);

        assertThat(moves(other)).isFalse();

        assertThat(attachments.find(ticket, here.id(), AGENT)).isPresent();
        assertThat(attachments.roomOf(ticket)).isEqualTo(new Room(401, 1));
        assertThat(attachments.roomOf(other)).isEqualTo(new Room(600, 1));
        MongoAttachments one = new MongoAttachments(mongo.database(), transactions, new Room(2_000, 1));
        assertThat(transactions.call(() -> one.move(ticket, other))).isFalse();
        assertThat(moves(UUID.randomUUID())).isTrue();
    }

    @Test
    void whatIsStillComingIsSeenByNobody() {
        UUID id = UUID.randomUUID();
        attachments.begin(id, ticket, "jan", MONDAY);

        assertThat(attachments.find(ticket, id, JAN)).isEmpty();
        assertThat(attachments.of(ticket, JAN)).isEmpty();
        assertThat(transactions.call(() -> attachments.give(ticket, message, false, List.of(id), "jan")))
                .isEmpty();
    }

    @Test
    void aMessageTakesOwnFilesOfItsTicketOnceAndInTheirOrder() {
        Attachment one = uploaded("jan", 10, Verdict.RELEASED);
        Attachment two = uploaded("jan", 10, Verdict.QUARANTINED);
        Attachment evil = uploaded("jan", 10, Verdict.REFUSED);
        Attachment foreign = uploaded("ewa", 10, Verdict.RELEASED);

        assertThat(gives(one, foreign)).isFalse();
        assertThat(gives(one, evil)).isFalse();
        assertThat(transactions.call(
                        () -> attachments.give(UUID.randomUUID(), message, false, List.of(one.id()), "jan")))
                .isEmpty();
        assertThat(transactions
                        .call(() -> attachments.give(ticket, message, false, List.of(two.id(), one.id()), "jan"))
                        .orElseThrow())
                .extracting(AttachedFile::id)
                .containsExactly(two.id(), one.id());
        assertThat(gives(one)).as("again").isFalse();
    }

    @Test
    @Tag("T-24")
    void filesThatComeAtOnceTakeNoMoreThanTheirTicketMayHave() throws Exception {
        try (ExecutorService uploads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> taken = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                taken.add(uploads.submit(() -> isTaken(file("jan", 100, Verdict.RELEASED))));
            }
            int there = 0;
            for (Future<Boolean> one : taken) {
                there += one.get() ? 1 : 0;
            }
            assertThat(there).isEqualTo(10);
        }
        assertThat(attachments.roomOf(ticket)).isEqualTo(new Room(1_000, 10));
        assertThat(attachments.of(ticket, JAN)).hasSize(10);
    }

    @Test
    @Tag("T-24")
    void aTicketHasNoMoreFilesThanItMayHoweverSmallTheyAre() {
        MongoAttachments three = new MongoAttachments(mongo.database(), transactions, new Room(1_000, 3));
        Attachment first = file("jan", 1, Verdict.RELEASED);
        assertThat(isTaken(first, three)).isTrue();
        assertThat(isTaken(file("ewa", 1, Verdict.RELEASED), three)).isTrue();
        assertThat(isTaken(file("jan", 1, Verdict.RELEASED), three)).isTrue();

        assertThat(isTaken(file("jan", 1, Verdict.RELEASED), three)).isFalse();
        assertThat(attachments.roomOf(ticket)).isEqualTo(new Room(3, 3));

        isTakenBack(ticket, first, "jan");
        attachments.remove(first.id());
        assertThat(isTaken(file("jan", 1, Verdict.RELEASED), three)).isTrue();
    }

    @Test
    void whatNobodyWroteAMessageForIsGivenUpAndMakesRoom() {
        Attachment forgotten = uploaded("jan", 100, Verdict.RELEASED);
        Attachment posted = uploaded("jan", 50, Verdict.RELEASED);
        give(false, "jan", posted);
        UUID brokenOff = UUID.randomUUID();
        attachments.begin(brokenOff, ticket, "jan", MONDAY);

        assertThat(attachments.giveUp(MONDAY, 10)).as("not yet").isEmpty();
        List<UUID> givenUp = attachments.giveUp(MONDAY.plus(Duration.ofDays(1)), 10);
        assertThat(givenUp).containsExactlyInAnyOrder(forgotten.id(), brokenOff);
        assertThat(gives(forgotten)).as("too late").isFalse();

        givenUp.forEach(attachments::remove);
        attachments.remove(posted.id());

        assertThat(attachments.roomOf(ticket)).isEqualTo(new Room(50, 1));
        assertThat(attachments.of(ticket, JAN)).extracting(Attachment::id).containsExactly(posted.id());
        assertThat(attachments.giveUp(MONDAY.plus(Duration.ofDays(1)), 10)).isEmpty();
    }

    @Test
    @Tag("T-25")
    void ofTwoVerdictsTheFirstOneStays() {
        Attachment file = uploaded("jan", 10, Verdict.QUARANTINED);
        assertThat(attachments.quarantined(MONDAY.minusMillis(1), 10)).containsExactly(file);
        assertThat(attachments.quarantined(MONDAY, 10)).isEmpty();
        assertThat(attachments.quarantined()).isOne();

        assertThat(isJudged(file, Verdict.REFUSED)).isTrue();
        assertThat(isJudged(file, Verdict.RELEASED)).isFalse();

        assertThat(attachments.quarantined(Instant.EPOCH, 10)).isEmpty();
        assertThat(attachments.quarantined()).isZero();
        assertThat(attachments.verdicts(List.of(file.id(), UUID.randomUUID())))
                .isEqualTo(Map.of(file.id(), Verdict.REFUSED));
        assertThat(attachments.find(ticket, file.id(), JAN).orElseThrow().verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void aFileIsTakenBackByItsUploaderAsLongAsNoMessageHasIt() {
        Attachment file = uploaded("jan", 100, Verdict.QUARANTINED);
        Attachment posted = uploaded("jan", 50, Verdict.RELEASED);
        give(false, "jan", posted);

        assertThat(isTakenBack(ticket, file, "ewa")).isFalse();
        assertThat(isTakenBack(UUID.randomUUID(), file, "jan")).isFalse();
        assertThat(isTakenBack(ticket, posted, "jan")).isFalse();
        assertThat(isTakenBack(ticket, file, "jan")).isTrue();
        assertThat(isTakenBack(ticket, file, "jan")).as("twice").isFalse();

        assertThat(attachments.find(ticket, file.id(), JAN)).isEmpty();
        assertThat(gives(file)).isFalse();
        assertThat(attachments.quarantined(Instant.EPOCH, 10)).isEmpty();
        assertThat(isJudged(file, Verdict.REFUSED)).isFalse();
        attachments.remove(file.id());
        assertThat(attachments.roomOf(ticket)).isEqualTo(new Room(50, 1));
    }

    private boolean isJudged(Attachment file, Verdict verdict) {
        return transactions.call(() -> attachments.judge(file.id(), verdict));
    }

    private boolean moves(UUID to) {
        return transactions.call(() -> attachments.move(ticket, to));
    }

    private boolean isTakenBack(UUID of, Attachment file, String by) {
        return transactions.call(() -> attachments.takeBack(of, file.id(), by));
    }

    private boolean gives(Attachment... files) {
        List<UUID> ids = List.of(files).stream().map(Attachment::id).toList();
        return transactions
                .call(() -> attachments.give(ticket, message, false, ids, "jan"))
                .isPresent();
    }

    private void give(boolean internal, String uploader, Attachment file) {
        assertThat(transactions.call(() -> attachments.give(ticket, message, internal, List.of(file.id()), uploader)))
                .isPresent();
    }

    private Attachment uploaded(String uploader, long size, Verdict verdict) {
        Attachment file = file(uploader, size, verdict);
        assertThat(isTaken(file)).isTrue();
        return file;
    }

    private boolean isTaken(Attachment file) {
        return isTaken(file, attachments);
    }

    private boolean isTaken(Attachment file, MongoAttachments attachments) {
        attachments.begin(file.id(), ticket, file.uploader(), MONDAY);
        return transactions.call(() -> attachments.complete(file));
    }

    private Attachment file(String uploader, long size, Verdict verdict) {
        return new Attachment(
                UUID.randomUUID(),
                ticket,
                "a.pdf",
                "application/pdf",
                size,
                "00",
                uploader,
                MONDAY,
                null,
                false,
                verdict);
    }
}
