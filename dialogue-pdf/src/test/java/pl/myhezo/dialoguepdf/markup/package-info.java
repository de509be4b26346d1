/** Tests of what is read out of messages. */
@NullMarked
package pl.myhezo.dialoguepdf.markup;

import org.jspecify.annotations.NullMarked;
