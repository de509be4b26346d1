/** What people wrote, read into a few kinds of blocks: nothing of what they wrote is ever obeyed or fetched. */
@NullMarked
package pl.myhezo.dialoguepdf.markup;

import org.jspecify.annotations.NullMarked;
