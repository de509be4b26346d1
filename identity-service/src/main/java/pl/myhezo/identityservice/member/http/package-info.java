/** The people of a company over HTTP. */
@NullMarked
package pl.myhezo.identityservice.member.http;

import org.jspecify.annotations.NullMarked;
