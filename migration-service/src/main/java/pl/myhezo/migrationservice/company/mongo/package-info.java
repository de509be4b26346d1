/** The companies of a running migration, in MongoDB. */
@NullMarked
package pl.myhezo.migrationservice.company.mongo;

import org.jspecify.annotations.NullMarked;
