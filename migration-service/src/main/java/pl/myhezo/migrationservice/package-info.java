/** Brings exports of old systems in: reads them, sends on what is moved, and reports on every record. */
@NullMarked
package pl.myhezo.migrationservice;

import org.jspecify.annotations.NullMarked;
