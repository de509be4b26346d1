/** What exports of ticket systems that others made have in common: their answers line by line, and files that map them. */
@NullMarked
package pl.myhezo.migrationservice.export.foreign;

import org.jspecify.annotations.NullMarked;
