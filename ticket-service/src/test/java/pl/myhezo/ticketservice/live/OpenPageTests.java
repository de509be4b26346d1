package pl.myhezo.ticketservice.live;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.ticketservice.ticket.SampleTickets.ALICJA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.BARBARA;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;

class OpenPageTests {

    private static final int MOST_WAITING = 3;
    private static final UUID TICKET = UUID.randomUUID();

    private final OpenPage page = new OpenPage(new TestingAuthenticationToken("alicja", ""), ALICJA, MOST_WAITING);

    private Word next() throws InterruptedException {
        return page.next(Duration.ZERO);
    }

    private static News news(UUID ticket) {
        return new News(ticket, "HEZO-2026-000001", News.Kind.CHANGED);
    }

    @Test
    void isToldEverythingOnceAndInItsOrder() throws InterruptedException {
        UUID other = UUID.randomUUID();
        page.tell(news(TICKET));
        page.tell(news(other));
        page.tell(news(TICKET));

        assertThat(next()).isEqualTo(new Word.Told(news(TICKET)));
        assertThat(next()).isEqualTo(new Word.Told(news(other)));
        assertThat(next()).isEqualTo(new Word.Nothing());
    }

    @Test
    void thatDoesNotKeepUpIsLetGoOf() throws InterruptedException {
        for (int i = 0; i <= MOST_WAITING; i++) {
            page.tell(news(UUID.randomUUID()));
        }
        page.tell(news(TICKET));

        assertThat(page.isOver()).isTrue();
        assertThat(next()).isEqualTo(new Word.Over(Duration.ofSeconds(5)));
        assertThat(next()).isEqualTo(new Word.Nothing());
    }

    @Test
    @Tag("T-04")
    void isNotToldWhatItsReaderMayNotSeeAnyMore() throws InterruptedException {
        UUID other = UUID.randomUUID();
        page.tell(news(TICKET));
        page.tell(news(other));

        page.forget(TICKET);

        assertThat(next()).isEqualTo(new Word.Told(news(other)));
        assertThat(next()).isEqualTo(new Word.Nothing());
    }

    @Test
    @Tag("T-04")
    void thatIsToLookAtEverythingIsNotToldOfPartsBefore() throws InterruptedException {
        page.tell(news(TICKET));

        page.tell(News.ANYTHING);
        page.tell(news(TICKET));

        assertThat(next()).isEqualTo(new Word.Told(News.ANYTHING));
        assertThat(next()).isEqualTo(new Word.Told(news(TICKET)));
        assertThat(next()).isEqualTo(new Word.Nothing());
    }

    @Test
    void ofSomebodyWhoBelongsElsewhereNowLooksAtEverything() throws InterruptedException {
        page.tell(news(TICKET));

        page.isLookedAtBy(ALICJA);
        page.isLookedAtBy(BARBARA);

        assertThat(page.viewer()).isEqualTo(BARBARA);
        assertThat(next()).isEqualTo(new Word.Told(News.ANYTHING));
        assertThat(next()).isEqualTo(new Word.Nothing());
    }
}
