/** Sealing and signing with keys derived from the one secret that all replicas share. */
@NullMarked
package pl.myhezo.gateway.seal;

import org.jspecify.annotations.NullMarked;
