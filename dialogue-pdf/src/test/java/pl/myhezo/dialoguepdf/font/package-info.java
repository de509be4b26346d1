/** Tests of the fonts. */
@NullMarked
package pl.myhezo.dialoguepdf.font;

import org.jspecify.annotations.NullMarked;
