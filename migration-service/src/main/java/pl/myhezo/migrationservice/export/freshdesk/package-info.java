/**
 * Freshdesk's answers as exports. Field names: developers.freshdesk.com/api, sections "View a Ticket", "List All
 * Conversations of a Ticket", "Ticket Properties" and "List All Companies".
 */
@NullMarked
package pl.myhezo.migrationservice.export.freshdesk;

import org.jspecify.annotations.NullMarked;
