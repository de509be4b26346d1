/** Tests of mails. */
@NullMarked
package pl.myhezo.identityservice.notice;

import org.jspecify.annotations.NullMarked;
