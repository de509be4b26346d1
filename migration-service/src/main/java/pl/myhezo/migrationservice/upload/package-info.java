/** Exports as they were uploaded. */
@NullMarked
package pl.myhezo.migrationservice.upload;

import org.jspecify.annotations.NullMarked;
