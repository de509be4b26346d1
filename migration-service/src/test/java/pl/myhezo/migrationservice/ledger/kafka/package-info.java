/** Tests of the package of the same name. */
@NullMarked
package pl.myhezo.migrationservice.ledger.kafka;

import org.jspecify.annotations.NullMarked;
