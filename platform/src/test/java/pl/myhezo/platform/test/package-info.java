/** What the tests of every service need: real servers, signed tokens, golden files, architecture rules. */
@NullMarked
package pl.myhezo.platform.test;

import org.jspecify.annotations.NullMarked;
