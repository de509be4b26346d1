/** How often something may be tried, counted for all replicas together. */
@NullMarked
package pl.myhezo.platform.limit;

import org.jspecify.annotations.NullMarked;
