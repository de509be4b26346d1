/** Every page for everybody: keyboard, screen reader, phone, desktop, light and dark. */
@NullMarked
package pl.myhezo.endtoend.accessibility;

import org.jspecify.annotations.NullMarked;
