/** Exports as a ZIP with a manifest and files of one JSON object a line, opened and checked as a whole. */
@NullMarked
package pl.myhezo.migrationservice.export.bundle;

import org.jspecify.annotations.NullMarked;
