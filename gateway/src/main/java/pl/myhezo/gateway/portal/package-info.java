/** The portal's files, served from memory. */
@NullMarked
package pl.myhezo.gateway.portal;

import org.jspecify.annotations.NullMarked;
