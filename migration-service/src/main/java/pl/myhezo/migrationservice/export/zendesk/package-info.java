/**
 * Zendesk's answers as exports. Field names: developer.zendesk.com, "Ticketing API", sections "Tickets", "Ticket Comments",
 * "Ticket Attachments", "Users" and "Organizations".
 */
@NullMarked
package pl.myhezo.migrationservice.export.zendesk;

import org.jspecify.annotations.NullMarked;
