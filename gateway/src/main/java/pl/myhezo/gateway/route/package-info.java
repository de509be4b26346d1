/** What is passed on to which part, with which headers, time-outs and limits. */
@NullMarked
package pl.myhezo.gateway.route;

import org.jspecify.annotations.NullMarked;
