/** Who may call what: everything under /api needs a session unless it is named here. */
@NullMarked
package pl.myhezo.gateway.access;

import org.jspecify.annotations.NullMarked;
