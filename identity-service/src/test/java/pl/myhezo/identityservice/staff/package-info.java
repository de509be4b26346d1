/** Those who work for us, tested on real servers. */
@NullMarked
package pl.myhezo.identityservice.staff;

import org.jspecify.annotations.NullMarked;
