/** Exports of an old portal, made to measure and to try: as large and as hostile as asked for. */
@NullMarked
package pl.myhezo.endtoend.legacy;

import org.jspecify.annotations.NullMarked;
