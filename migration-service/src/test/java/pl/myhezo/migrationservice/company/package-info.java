/** Tests of the package of the same name. */
@NullMarked
package pl.myhezo.migrationservice.company;

import org.jspecify.annotations.NullMarked;
