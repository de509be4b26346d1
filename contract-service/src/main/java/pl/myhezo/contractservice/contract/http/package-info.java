/** Contracts for the people who hold them, for staff and for the programs of internal teams. */
@NullMarked
package pl.myhezo.contractservice.contract.http;

import org.jspecify.annotations.NullMarked;
