/** A person asks to see a company's contracts, and what becomes of it. */
@NullMarked
package pl.myhezo.identityservice.registration;

import org.jspecify.annotations.NullMarked;
