/** Registrations over HTTP. */
@NullMarked
package pl.myhezo.identityservice.registration.http;

import org.jspecify.annotations.NullMarked;
