/** Turns with a user, kept in MongoDB. */
@NullMarked
package pl.myhezo.identityservice.user.mongo;

import org.jspecify.annotations.NullMarked;
