/** Tests of suppliers' people. */
@NullMarked
package pl.myhezo.identityservice.supplier;

import org.jspecify.annotations.NullMarked;
