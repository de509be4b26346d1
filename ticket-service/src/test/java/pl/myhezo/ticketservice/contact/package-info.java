/** What the contact form promises. */
@NullMarked
package pl.myhezo.ticketservice.contact;

import org.jspecify.annotations.NullMarked;
