/** Unlocking logins, tested on real servers. */
@NullMarked
package pl.myhezo.identityservice.unlocking;

import org.jspecify.annotations.NullMarked;
