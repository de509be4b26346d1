/** What an export of an old system holds, whatever its format. */
@NullMarked
package pl.myhezo.migrationservice.export;

import org.jspecify.annotations.NullMarked;
