/** Contract cards as mails. */
@NullMarked
package pl.myhezo.contractservice.registration.mail;

import org.jspecify.annotations.NullMarked;
