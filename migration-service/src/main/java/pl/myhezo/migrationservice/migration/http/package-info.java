/** Starting, watching, resuming and cancelling migrations. */
@NullMarked
package pl.myhezo.migrationservice.migration.http;

import org.jspecify.annotations.NullMarked;
