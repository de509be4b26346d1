/** Mails about tickets, to people who want them and may read what they are about. */
@NullMarked
package pl.myhezo.ticketservice.notice;

import org.jspecify.annotations.NullMarked;
