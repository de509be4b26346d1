package pl.myhezo.contractservice.expiry;

import java.time.LocalDate;
import java.util.Optional;

/** Up to which day people have been reminded. */
public interface DaysReminded {

    Optional<LocalDate> last();

    /** Notes that all reminders of a day are written; an earlier day than known changes nothing. */
    void done(LocalDate day);
}
