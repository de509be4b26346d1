/** Tests of the package of the same name. */
@NullMarked
package pl.myhezo.migrationservice.ledger;

import org.jspecify.annotations.NullMarked;
