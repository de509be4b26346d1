/** Mails leave through a collection written in the use case's own transaction, and a sender that keeps trying. */
@NullMarked
package pl.myhezo.platform.mail;

import org.jspecify.annotations.NullMarked;
