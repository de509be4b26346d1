/** How often something may be tried, counted for all replicas together. */
@NullMarked
package pl.myhezo.identityservice.limit;

import org.jspecify.annotations.NullMarked;
