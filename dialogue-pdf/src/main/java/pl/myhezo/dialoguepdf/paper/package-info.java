/** Lines, tables and pictures set on pages. */
@NullMarked
package pl.myhezo.dialoguepdf.paper;

import org.jspecify.annotations.NullMarked;
