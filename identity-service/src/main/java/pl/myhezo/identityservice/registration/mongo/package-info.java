/** Registrations in MongoDB. */
@NullMarked
package pl.myhezo.identityservice.registration.mongo;

import org.jspecify.annotations.NullMarked;
