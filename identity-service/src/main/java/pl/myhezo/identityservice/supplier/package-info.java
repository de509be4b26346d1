/** The people of suppliers, whom supervisors let in and block. */
@NullMarked
package pl.myhezo.identityservice.supplier;

import org.jspecify.annotations.NullMarked;
