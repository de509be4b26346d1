/** One MongoDB transaction around a use case, so that an aggregate and its events are stored together or not at all. */
@NullMarked
package pl.myhezo.platform.transaction;

import org.jspecify.annotations.NullMarked;
