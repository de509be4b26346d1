package pl.myhezo.ticketservice.live;

import java.time.Duration;

/** What comes next for an open page. */
public sealed interface Word {

    record Told(News news) implements Word {}

    /** There was nothing to tell. */
    record Nothing() implements Word {}

    /** It is told no more, and may ask again after so long. */
    record Over(Duration backAfter) implements Word {}
}
