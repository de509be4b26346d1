/** Tests of the package of the same name. */
@NullMarked
package pl.myhezo.migrationservice.contract.kafka;

import org.jspecify.annotations.NullMarked;
