package pl.myhezo.ticketservice.live;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.myhezo.ticketservice.ticket.SampleTickets.AGENT;
import static pl.myhezo.ticketservice.ticket.SampleTickets.ALFA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.ALICJA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.BARBARA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.OTHER_SELLER;
import static pl.myhezo.ticketservice.ticket.SampleTickets.PROGRAM;
import static pl.myhezo.ticketservice.ticket.SampleTickets.SELLER;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.myhezo.ticketservice.ticket.Sights.Outline;
import pl.myhezo.ticketservice.ticket.Touched.Way;
import pl.myhezo.ticketservice.ticket.Viewer;

class MatterTests {

    private static final Outline TICKET =
            new Outline(UUID.randomUUID(), "HEZO-2026-000001", ALFA.nip(), SELLER.supplierId());

    private static Matter matter(Way... ways) {
        return new Matter(TICKET, Set.of(ways));
    }

    @ParameterizedTest
    @EnumSource(names = "NOTED", mode = EnumSource.Mode.EXCLUDE)
    void concernsItsCompanyItsSupplierAndStaff(Way way) {
        for (Viewer viewer : Set.of(ALICJA, SELLER, AGENT)) {
            assertThat(matter(way).mayConcern(viewer)).isTrue();
        }
        for (Viewer viewer : Set.of(BARBARA, OTHER_SELLER, PROGRAM)) {
            assertThat(matter(way).mayConcern(viewer)).isFalse();
        }
    }

    @Test
    void ofTheContactFormConcernsStaffAlone() {
        Matter request = new Matter(new Outline(UUID.randomUUID(), "HEZO-2026-000002", null, null), Set.of(Way.OPENED));

        assertThat(request.mayConcern(AGENT)).isTrue();
        assertThat(request.mayConcern(ALICJA)).isFalse();
        assertThat(request.mayConcern(SELLER)).isFalse();
    }

    @Test
    @Tag("T-03")
    void aNoteConcernsStaffAlone() {
        assertThat(matter(Way.NOTED).mayConcern(AGENT)).isTrue();
        assertThat(matter(Way.NOTED).mayConcern(ALICJA)).isFalse();
        assertThat(matter(Way.NOTED).mayConcern(SELLER)).isFalse();
        assertThat(matter(Way.NOTED, Way.CHANGED).to(AGENT).change()).isEqualTo(News.Kind.NOTED);
        assertThat(matter(Way.NOTED, Way.CHANGED).to(ALICJA).change()).isEqualTo(News.Kind.CHANGED);
    }

    @Test
    void isToldByWhatMattersMost() {
        assertThat(matter(Way.CHANGED, Way.REPLIED, Way.OPENED).to(ALICJA))
                .isEqualTo(new News(TICKET.ticket(), TICKET.number(), News.Kind.OPENED));
        assertThat(matter(Way.CHANGED, Way.REPLIED).to(SELLER).change()).isEqualTo(News.Kind.REPLIED);
        assertThat(matter(Way.CHANGED, Way.SUPPLIER_ACCESS).to(SELLER).change()).isEqualTo(News.Kind.CHANGED);
    }

    @Test
    @Tag("T-03")
    void whoCannotSeeItIsToldToLookOnlyIfThisTookItFromHim() {
        assertThat(matter(Way.CHANGED, Way.SUPPLIER_ACCESS).wasTakenFrom(SELLER))
                .isTrue();
        assertThat(matter(Way.CHANGED, Way.SUPPLIER_ACCESS).wasTakenFrom(ALICJA))
                .as("it may be a colleague's alone")
                .isFalse();
        assertThat(matter(Way.CHANGED, Way.AUDIENCE).wasTakenFrom(ALICJA)).isTrue();
        assertThat(matter(Way.CHANGED, Way.AUDIENCE).wasTakenFrom(SELLER)).isFalse();
        assertThat(matter(Way.CHANGED, Way.REPLIED, Way.OPENED).wasTakenFrom(SELLER))
                .isFalse();
    }
}
