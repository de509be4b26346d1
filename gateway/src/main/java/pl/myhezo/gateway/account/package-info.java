/** What the signed-in person is told about himself. */
@NullMarked
package pl.myhezo.gateway.account;

import org.jspecify.annotations.NullMarked;
