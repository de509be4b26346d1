/** Notices as mails. */
@NullMarked
package pl.myhezo.ticketservice.notice.mail;

import org.jspecify.annotations.NullMarked;
