/** The people whom we know, and the companies they belong to. */
@NullMarked
package pl.myhezo.identityservice.account;

import org.jspecify.annotations.NullMarked;
