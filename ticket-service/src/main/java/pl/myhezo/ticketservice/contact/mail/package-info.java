/** Letters to people who have no account. */
@NullMarked
package pl.myhezo.ticketservice.contact.mail;

import org.jspecify.annotations.NullMarked;
