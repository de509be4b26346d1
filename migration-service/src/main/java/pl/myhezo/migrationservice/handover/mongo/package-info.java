/** What waits to be fetched, in MongoDB. */
@NullMarked
package pl.myhezo.migrationservice.handover.mongo;

import org.jspecify.annotations.NullMarked;
