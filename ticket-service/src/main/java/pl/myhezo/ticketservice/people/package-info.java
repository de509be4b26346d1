/** Who people are and where they belong, as far as we were told. */
@NullMarked
package pl.myhezo.ticketservice.people;

import org.jspecify.annotations.NullMarked;
