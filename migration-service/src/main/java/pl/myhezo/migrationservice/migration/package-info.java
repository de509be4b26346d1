/** A migration from the upload of an export to its end: who works on it, how far it is, what stops it. */
@NullMarked
package pl.myhezo.migrationservice.migration;

import org.jspecify.annotations.NullMarked;
