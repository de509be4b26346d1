/** The typefaces that come with this library, and how the used part of them gets into a document. */
@NullMarked
package pl.myhezo.dialoguepdf.font;

import org.jspecify.annotations.NullMarked;
