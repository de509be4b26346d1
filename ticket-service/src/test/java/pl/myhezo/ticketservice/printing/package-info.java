/** Tests of the documents. */
@NullMarked
package pl.myhezo.ticketservice.printing;

import org.jspecify.annotations.NullMarked;
