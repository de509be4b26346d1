/** Server-sent events. */
@NullMarked
package pl.myhezo.ticketservice.live.http;

import org.jspecify.annotations.NullMarked;
