/** Flood limits of this replica; the limits that decide something are kept by the services. */
@NullMarked
package pl.myhezo.gateway.limit;

import org.jspecify.annotations.NullMarked;
