/** The people of suppliers over HTTP. */
@NullMarked
package pl.myhezo.identityservice.supplier.http;

import org.jspecify.annotations.NullMarked;
