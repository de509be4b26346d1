/** The refusals of the gateway itself, as RFC 9457 problem details in Polish and English. */
@NullMarked
package pl.myhezo.gateway.problem;

import org.jspecify.annotations.NullMarked;
