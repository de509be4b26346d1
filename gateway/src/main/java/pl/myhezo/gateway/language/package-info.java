/** Which of the two languages a visitor is spoken to in. */
@NullMarked
package pl.myhezo.gateway.language;

import org.jspecify.annotations.NullMarked;
