package pl.myhezo.ticketservice.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everybody who was ever seen at the desk. */
public interface Staff {

    void note(StaffMember member, Instant seenAt);

    /** By subject. Who was never seen is missing. */
    Map<String, String> names(Collection<String> subjects);

    List<StaffMember> seenSince(Instant moment);
}
