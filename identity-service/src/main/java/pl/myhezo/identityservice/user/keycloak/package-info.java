/** Users in Keycloak, through its admin interface. */
@NullMarked
package pl.myhezo.identityservice.user.keycloak;

import org.jspecify.annotations.NullMarked;
