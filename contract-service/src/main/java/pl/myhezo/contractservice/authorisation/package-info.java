/** Decides whether contract number, tax id and serial number of a registration belong together. */
@NullMarked
package pl.myhezo.contractservice.authorisation;

import org.jspecify.annotations.NullMarked;
