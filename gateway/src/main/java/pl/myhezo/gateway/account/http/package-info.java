/** The session as the portal asks for it, and identity-service as the source of what it shows. */
@NullMarked
package pl.myhezo.gateway.account.http;

import org.jspecify.annotations.NullMarked;
