/** Tests of dying in the middle. */
@NullMarked
package pl.myhezo.identityservice.fault;

import org.jspecify.annotations.NullMarked;
