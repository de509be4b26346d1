/** The dialogue of a ticket as a document, for everybody who may read it. */
@NullMarked
package pl.myhezo.ticketservice.printing;

import org.jspecify.annotations.NullMarked;
