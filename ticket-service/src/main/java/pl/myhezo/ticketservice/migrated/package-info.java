/** Tickets that come over from other systems, each once, and again only where it changed there. */
@NullMarked
package pl.myhezo.ticketservice.migrated;

import org.jspecify.annotations.NullMarked;
