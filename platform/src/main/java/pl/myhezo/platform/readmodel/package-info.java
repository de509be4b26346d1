/** What a service remembers of things that another one owns. */
@NullMarked
package pl.myhezo.platform.readmodel;

import org.jspecify.annotations.NullMarked;
