/** What became of every record: the report of each migration, and the memory across all of them. */
@NullMarked
package pl.myhezo.migrationservice.ledger;

import org.jspecify.annotations.NullMarked;
