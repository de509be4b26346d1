/** Tests of the package of the same name. */
@NullMarked
package pl.myhezo.migrationservice.export.znuny;

import org.jspecify.annotations.NullMarked;
