/** Keycloak as the gateway's authorization server, one client registration an origin. */
@NullMarked
package pl.myhezo.gateway.login.keycloak;

import org.jspecify.annotations.NullMarked;
