/** The rules of forms, each one reading the text as the value it must become. */
@NullMarked
package pl.myhezo.identityservice.form;

import org.jspecify.annotations.NullMarked;
