/** What a person may ask of us about his own data: to see it, and to have it erased. */
@NullMarked
package pl.myhezo.identityservice.privacy;

import org.jspecify.annotations.NullMarked;
