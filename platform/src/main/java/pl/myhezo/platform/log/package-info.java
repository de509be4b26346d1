/** What is logged, without the personal data and secrets that got into it, and in lines that nobody can forge. */
@NullMarked
package pl.myhezo.platform.log;

import org.jspecify.annotations.NullMarked;
