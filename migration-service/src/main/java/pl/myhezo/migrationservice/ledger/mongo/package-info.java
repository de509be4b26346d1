/** Report and ledger in MongoDB. */
@NullMarked
package pl.myhezo.migrationservice.ledger.mongo;

import org.jspecify.annotations.NullMarked;
