/** Breaks every rule of this module, so that the tests can show that the rules notice. */
@NullMarked
package pl.myhezo.gateway.canary.mongo;

import org.jspecify.annotations.NullMarked;
