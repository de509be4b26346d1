package pl.myhezo.ticketservice.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.myhezo.ticketservice.ticket.Sights;
import pl.myhezo.ticketservice.ticket.Touched.Way;
import pl.myhezo.ticketservice.ticket.Viewer;

/**
 * Tells open pages of tickets that were just changed. Who may see them is asked anew each time, once for all who see the
 * same, and only for those whom they may concern.
 */
final class Telling {

    /** Of more at once a page is told no names: it reads its list anew in any case. */
    private static final int MOST_AT_ONCE = 20;

    private final OpenPages pages;
    private final Sights sights;

    Telling(OpenPages pages, Sights sights) {
        this.pages = pages;
        this.sights = sights;
    }

    private record Listener(OpenPage page, Viewer viewer, List<Matter> matters) {}

    void tell(Map<UUID, Set<Way>> touched) {
        if (pages.size() == 0) {
            return;
        }
        List<Matter> matters = sights.outlines(touched.keySet()).stream()
                .map(ticket -> new Matter(ticket, touched.getOrDefault(ticket.ticket(), Set.of())))
                .toList();
        Map<Object, List<Listener>> bySight = new HashMap<>();
        for (OpenPage page : pages.all()) {
            if (matters.stream().anyMatch(matter -> matter.mayConcern(page.viewer()))) {
                Listener listener = listener(page, matters);
                bySight.computeIfAbsent(listener.viewer().sight(), _ -> new ArrayList<>())
                        .add(listener);
            }
        }
        bySight.values().forEach(this::tellAll);
    }

    private Listener listener(OpenPage page, List<Matter> matters) {
        Viewer viewer = pages.now(page);
        return new Listener(
                page,
                viewer,
                matters.stream().filter(matter -> matter.mayConcern(viewer)).toList());
    }

    private void tellAll(List<Listener> ofOneSight) {
        Set<UUID> asked = ofOneSight.stream()
                .flatMap(listener -> listener.matters().stream())
                .map(Matter::id)
                .collect(Collectors.toSet());
        Set<UUID> visible = sights.visible(ofOneSight.getFirst().viewer(), asked);
        ofOneSight.forEach(listener -> tell(listener, visible));
    }

    private static void tell(Listener listener, Set<UUID> visible) {
        List<News> news = new ArrayList<>();
        for (Matter matter : listener.matters()) {
            if (visible.contains(matter.id())) {
                news.add(matter.to(listener.viewer()));
            } else {
                listener.page().forget(matter.id());
                if (matter.wasTakenFrom(listener.viewer())) {
                    news.add(News.ANYTHING);
                }
            }
        }
        if (news.size() > MOST_AT_ONCE) {
            listener.page().tell(News.ANYTHING);
        } else {
            news.forEach(listener.page()::tell);
        }
    }
}
