/** The own tickets as a download. */
@NullMarked
package pl.myhezo.ticketservice.export.http;

import org.jspecify.annotations.NullMarked;
