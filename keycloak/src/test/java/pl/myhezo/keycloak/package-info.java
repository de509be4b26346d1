/** What Keycloak with our realm allows and refuses, seen from outside. */
@NullMarked
package pl.myhezo.keycloak;

import org.jspecify.annotations.NullMarked;
