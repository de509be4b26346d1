/** Asks contract-service whether company, contract and serial number belong together, and passes its answer on. */
@NullMarked
package pl.myhezo.identityservice.authorisation;

import org.jspecify.annotations.NullMarked;
