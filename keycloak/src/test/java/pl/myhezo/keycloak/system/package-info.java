/** The vocabulary of the tests: a running Keycloak, people, their browsers and authenticators. */
@NullMarked
package pl.myhezo.keycloak.system;

import org.jspecify.annotations.NullMarked;
