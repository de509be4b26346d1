/** Servers in containers, for those who ask for them with {@code -Dservers=containers}. */
@NullMarked
package pl.myhezo.localstack.container;

import org.jspecify.annotations.NullMarked;
