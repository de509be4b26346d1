/** Tests of the package of the same name. */
@NullMarked
package pl.myhezo.migrationservice.export.rt;

import org.jspecify.annotations.NullMarked;
