/** Set-up of the MongoDB driver that all services share. */
@NullMarked
package pl.myhezo.platform.mongo;

import org.jspecify.annotations.NullMarked;
