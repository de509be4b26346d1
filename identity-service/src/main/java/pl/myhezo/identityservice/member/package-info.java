/** Who of a company has access, and the admins who decide about it. */
@NullMarked
package pl.myhezo.identityservice.member;

import org.jspecify.annotations.NullMarked;
