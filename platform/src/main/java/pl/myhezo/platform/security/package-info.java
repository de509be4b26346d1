/** Who is calling: JWT checks that each service makes for itself. */
@NullMarked
package pl.myhezo.platform.security;

import org.jspecify.annotations.NullMarked;
