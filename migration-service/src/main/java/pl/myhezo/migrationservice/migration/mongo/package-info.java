/** Migrations in MongoDB. */
@NullMarked
package pl.myhezo.migrationservice.migration.mongo;

import org.jspecify.annotations.NullMarked;
