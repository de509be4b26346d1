/** Those who work for us, whom supervisors let in and block. */
@NullMarked
package pl.myhezo.identityservice.staff;

import org.jspecify.annotations.NullMarked;
