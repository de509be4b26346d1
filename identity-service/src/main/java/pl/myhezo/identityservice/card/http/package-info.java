/** Asking for a contract card over HTTP. */
@NullMarked
package pl.myhezo.identityservice.card.http;

import org.jspecify.annotations.NullMarked;
