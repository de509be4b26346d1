/** Defence against writes that another site makes a browser send. */
@NullMarked
package pl.myhezo.gateway.forgery;

import org.jspecify.annotations.NullMarked;
