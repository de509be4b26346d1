/** Which contracts of an export are moved, and what is sent of them. */
@NullMarked
package pl.myhezo.migrationservice.contract;

import org.jspecify.annotations.NullMarked;
