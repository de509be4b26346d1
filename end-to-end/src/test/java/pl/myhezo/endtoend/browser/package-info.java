/** People with a browser, and the words for what they do. */
@NullMarked
package pl.myhezo.endtoend.browser;

import org.jspecify.annotations.NullMarked;
