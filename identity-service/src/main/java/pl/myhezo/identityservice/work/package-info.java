/** Steps that must be taken after a commit, kept until they are done. */
@NullMarked
package pl.myhezo.identityservice.work;

import org.jspecify.annotations.NullMarked;
