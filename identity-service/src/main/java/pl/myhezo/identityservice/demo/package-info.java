/** People to try the product with, in installations for that alone. */
@NullMarked
package pl.myhezo.identityservice.demo;

import org.jspecify.annotations.NullMarked;
