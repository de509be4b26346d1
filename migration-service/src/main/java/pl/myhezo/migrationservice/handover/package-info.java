/** Dialogues and files of tickets wait here until whoever takes the tickets over has fetched them. */
@NullMarked
package pl.myhezo.migrationservice.handover;

import org.jspecify.annotations.NullMarked;
