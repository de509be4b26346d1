/** Tells pages that are open in browsers that something they show has changed, each only of what its reader may see. */
@NullMarked
package pl.myhezo.ticketservice.live;

import org.jspecify.annotations.NullMarked;
