/** Under which public addresses the product is reached. */
@NullMarked
package pl.myhezo.identityservice.origin;

import org.jspecify.annotations.NullMarked;
