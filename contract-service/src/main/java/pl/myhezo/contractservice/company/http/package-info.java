/** Companies for the programs of internal teams. */
@NullMarked
package pl.myhezo.contractservice.company.http;

import org.jspecify.annotations.NullMarked;
