/** Tests of the PDFs, and the dialogues that they are about. */
@NullMarked
package pl.myhezo.dialoguepdf;

import org.jspecify.annotations.NullMarked;
