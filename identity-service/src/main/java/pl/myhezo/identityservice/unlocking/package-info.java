/** Logins that locked themselves, unlocked by supervisors after a proof of identity. */
@NullMarked
package pl.myhezo.identityservice.unlocking;

import org.jspecify.annotations.NullMarked;
