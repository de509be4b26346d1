/** Unlocking logins over HTTP. */
@NullMarked
package pl.myhezo.identityservice.unlocking.http;

import org.jspecify.annotations.NullMarked;
