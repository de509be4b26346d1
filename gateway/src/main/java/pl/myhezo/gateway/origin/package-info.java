/** The addresses people know us by, the only ones served, and where a request really comes from. */
@NullMarked
package pl.myhezo.gateway.origin;

import org.jspecify.annotations.NullMarked;
