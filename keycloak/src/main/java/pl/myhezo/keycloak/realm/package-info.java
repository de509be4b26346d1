/** Puts the realm file together from its readable parts, at build time. */
@NullMarked
package pl.myhezo.keycloak.realm;

import org.jspecify.annotations.NullMarked;
