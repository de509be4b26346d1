/** Gives a person the way in: a user in Keycloak, an account, and one mail with the link. */
@NullMarked
package pl.myhezo.identityservice.invitation;

import org.jspecify.annotations.NullMarked;
