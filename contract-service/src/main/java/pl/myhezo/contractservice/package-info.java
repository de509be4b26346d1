/** Companies, contracts and serial numbers; decides whether a registration is authorised. */
@NullMarked
package pl.myhezo.contractservice;

import org.jspecify.annotations.NullMarked;
