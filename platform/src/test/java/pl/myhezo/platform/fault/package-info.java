/** Services that are killed, and parts that are not there. */
@NullMarked
package pl.myhezo.platform.fault;

import org.jspecify.annotations.NullMarked;
