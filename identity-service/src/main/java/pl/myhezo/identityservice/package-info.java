/** Registrations, accounts and company members of myHEZO. */
@NullMarked
package pl.myhezo.identityservice;

import org.jspecify.annotations.NullMarked;
