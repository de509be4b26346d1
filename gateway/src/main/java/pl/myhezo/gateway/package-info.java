/** The only public door of myHEZO: login session, routes to the services and to Keycloak, and the portal's files. */
@NullMarked
package pl.myhezo.gateway;

import org.jspecify.annotations.NullMarked;
