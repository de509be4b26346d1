/** Bodies that are taken in whole, and the memory they may take. */
@NullMarked
package pl.myhezo.gateway.body;

import org.jspecify.annotations.NullMarked;
