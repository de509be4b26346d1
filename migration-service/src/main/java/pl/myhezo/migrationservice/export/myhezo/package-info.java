/** The old portal's own format: a ZIP with a manifest and one JSON object a line. */
@NullMarked
package pl.myhezo.migrationservice.export.myhezo;

import org.jspecify.annotations.NullMarked;
