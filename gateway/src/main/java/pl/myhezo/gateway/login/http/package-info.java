/** The addresses a browser signs in and out through. */
@NullMarked
package pl.myhezo.gateway.login.http;

import org.jspecify.annotations.NullMarked;
