/** The event that carries a contract over. */
@NullMarked
package pl.myhezo.migrationservice.contract.kafka;

import org.jspecify.annotations.NullMarked;
