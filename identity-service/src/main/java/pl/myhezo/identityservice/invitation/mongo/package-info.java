/** Invitations in MongoDB. */
@NullMarked
package pl.myhezo.identityservice.invitation.mongo;

import org.jspecify.annotations.NullMarked;
