/** The service as a whole, on real servers. */
@NullMarked
package pl.myhezo.migrationservice;

import org.jspecify.annotations.NullMarked;
