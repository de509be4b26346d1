/** Documents as downloads. */
@NullMarked
package pl.myhezo.ticketservice.printing.http;

import org.jspecify.annotations.NullMarked;
