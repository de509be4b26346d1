/** Reminders as e-mails. */
@NullMarked
package pl.myhezo.contractservice.expiry.mail;

import org.jspecify.annotations.NullMarked;
