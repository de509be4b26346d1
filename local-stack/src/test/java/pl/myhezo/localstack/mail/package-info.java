/** Tests of the inbox. */
@NullMarked
package pl.myhezo.localstack.mail;

import org.jspecify.annotations.NullMarked;
