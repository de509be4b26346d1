/** Requests of people who need no account for them, and our answers. */
@NullMarked
package pl.myhezo.ticketservice.contact;

import org.jspecify.annotations.NullMarked;
