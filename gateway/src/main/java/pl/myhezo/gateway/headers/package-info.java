/** The security headers every answer carries, and the methods nobody needs. */
@NullMarked
package pl.myhezo.gateway.headers;

import org.jspecify.annotations.NullMarked;
