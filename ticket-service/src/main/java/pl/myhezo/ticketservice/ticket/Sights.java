package pl.myhezo.ticketservice.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;

/** Who may see which of some tickets, without reading them. */
public interface Sights {

    /** Whom a ticket concerns beside staff, whether they may see it or not; nobody where it came from the contact form. */
    record Outline(
            UUID ticket,
            String number,
            @Nullable Nip company,
            @Nullable String supplierId) {}

    List<Outline> outlines(Collection<UUID> tickets);

    /** Those of the tickets that he may see at this moment. */
    Set<UUID> visible(Viewer viewer, Collection<UUID> tickets);
}
