/** Answers of the services that took records over. */
@NullMarked
package pl.myhezo.migrationservice.ledger.kafka;

import org.jspecify.annotations.NullMarked;
