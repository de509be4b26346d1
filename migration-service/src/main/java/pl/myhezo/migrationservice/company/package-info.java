/** Customers and suppliers of an export. */
@NullMarked
package pl.myhezo.migrationservice.company;

import org.jspecify.annotations.NullMarked;
