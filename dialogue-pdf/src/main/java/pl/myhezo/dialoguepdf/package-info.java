/** The dialogue of a ticket as a PDF. */
@NullMarked
package pl.myhezo.dialoguepdf;

import org.jspecify.annotations.NullMarked;
