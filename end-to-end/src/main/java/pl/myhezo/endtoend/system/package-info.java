/** The running system as its users meet it: addresses, people, mails, processes. Nothing here knows how it is deployed. */
@NullMarked
package pl.myhezo.endtoend.system;

import org.jspecify.annotations.NullMarked;
