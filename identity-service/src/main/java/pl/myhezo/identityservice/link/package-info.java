/** Links in mails that do one thing, once. */
@NullMarked
package pl.myhezo.identityservice.link;

import org.jspecify.annotations.NullMarked;
