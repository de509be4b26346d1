/** The companies that hold contracts and those that supplied them, each with the one name it goes by. */
@NullMarked
package pl.myhezo.contractservice.company;

import org.jspecify.annotations.NullMarked;
