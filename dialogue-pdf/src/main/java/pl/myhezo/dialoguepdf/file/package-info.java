/** The file format: numbered objects, streams and the table by which readers find them. */
@NullMarked
package pl.myhezo.dialoguepdf.file;

import org.jspecify.annotations.NullMarked;
