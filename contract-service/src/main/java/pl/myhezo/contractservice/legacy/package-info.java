/** Contracts that come over from other systems, each once, and again only where it changed there. */
@NullMarked
package pl.myhezo.contractservice.legacy;

import org.jspecify.annotations.NullMarked;
