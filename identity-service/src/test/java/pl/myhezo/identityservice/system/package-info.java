/** The words in which the tests of the whole service speak. */
@NullMarked
package pl.myhezo.identityservice.system;

import org.jspecify.annotations.NullMarked;
