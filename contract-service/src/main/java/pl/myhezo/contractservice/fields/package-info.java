/** Reading the fields of a request, so that all that is wrong with it is told at once. */
@NullMarked
package pl.myhezo.contractservice.fields;

import org.jspecify.annotations.NullMarked;
