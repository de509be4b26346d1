package pl.myhezo.ticketservice.live;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import pl.myhezo.ticketservice.ticket.Sights.Outline;
import pl.myhezo.ticketservice.ticket.Touched.Way;
import pl.myhezo.ticketservice.ticket.Viewer;

/** A ticket that was just changed, with all that was changed of it. */
record Matter(Outline ticket, Set<Way> ways) {

    private static final Set<Way> NOTES_ALONE = Set.of(Way.NOTED);

    UUID id() {
        return ticket.ticket();
    }

    /** Whether it is worth asking if he may see it; it spares a question for everybody who has no part in it at all. */
    boolean mayConcern(Viewer viewer) {
        return (viewer.seesNotes() || !ways.equals(NOTES_ALONE)) && hasPart(viewer);
    }

    private boolean hasPart(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Colleague colleague ->
                ticket.company() != null && colleague.companies().contains(ticket.company());
            case Viewer.SupplierUser user -> user.supplierId().equals(ticket.supplierId());
            case Viewer.ColleagueAndSupplierUser(var colleague, var user) -> hasPart(colleague) || hasPart(user);
            case Viewer.Agent _ -> true;
            case Viewer.Program _ -> false;
        };
    }

    /** Whether he could see it until just now, given that he cannot any more. */
    boolean wasTakenFrom(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Colleague _ -> ways.contains(Way.AUDIENCE);
            case Viewer.SupplierUser _ -> ways.contains(Way.SUPPLIER_ACCESS);
            case Viewer.ColleagueAndSupplierUser(var colleague, var user) ->
                (hasPart(colleague) && wasTakenFrom(colleague)) || (hasPart(user) && wasTakenFrom(user));
            case Viewer.Agent _, Viewer.Program _ -> false;
        };
    }

    News to(Viewer viewer) {
        Set<Way> seen = EnumSet.copyOf(ways);
        if (!viewer.seesNotes()) {
            seen.remove(Way.NOTED);
        }
        return new News(
                id(),
                ticket.number(),
                switch (seen.iterator().next()) {
                    case OPENED -> News.Kind.OPENED;
                    case REPLIED -> News.Kind.REPLIED;
                    case NOTED -> News.Kind.NOTED;
                    case CHANGED, SUPPLIER_ACCESS, AUDIENCE -> News.Kind.CHANGED;
                });
    }
}
