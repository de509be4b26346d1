/** Tests of the service as a whole. */
@NullMarked
package pl.myhezo.identityservice;

import org.jspecify.annotations.NullMarked;
