/** Tests of what is set on pages. */
@NullMarked
package pl.myhezo.dialoguepdf.paper;

import org.jspecify.annotations.NullMarked;
