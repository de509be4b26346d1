/** What people who register need of us: whether their three things belong together, and the card of a contract. */
@NullMarked
package pl.myhezo.contractservice.registration;

import org.jspecify.annotations.NullMarked;
