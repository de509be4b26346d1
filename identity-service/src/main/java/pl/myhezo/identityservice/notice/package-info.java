/** Mails to people about their access. */
@NullMarked
package pl.myhezo.identityservice.notice;

import org.jspecify.annotations.NullMarked;
