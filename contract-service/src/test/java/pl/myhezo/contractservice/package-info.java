/** The service as a whole, on real servers. */
@NullMarked
package pl.myhezo.contractservice;

import org.jspecify.annotations.NullMarked;
