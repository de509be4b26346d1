/** The gateway under test: started whole, with a real session store, and an echo in place of the services. */
@NullMarked
package pl.myhezo.gateway.system;

import org.jspecify.annotations.NullMarked;
