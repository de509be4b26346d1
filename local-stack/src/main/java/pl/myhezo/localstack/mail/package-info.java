/** The mail catcher's inbox: what it keeps, its page and its API. */
@NullMarked
package pl.myhezo.localstack.mail;

import org.jspecify.annotations.NullMarked;
