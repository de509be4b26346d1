/** Words of the trade that several services speak: they refuse bad input and quote it. */
@NullMarked
package pl.myhezo.platform.value;

import org.jspecify.annotations.NullMarked;
