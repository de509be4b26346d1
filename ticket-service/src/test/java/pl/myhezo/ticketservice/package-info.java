/** The service as a whole, on real servers. */
@NullMarked
package pl.myhezo.ticketservice;

import org.jspecify.annotations.NullMarked;
