/** The theme's files before Keycloak renders them. */
@NullMarked
package pl.myhezo.keycloak.theme;

import org.jspecify.annotations.NullMarked;
