/**
 * Zammad's answers as exports. Field names: docs.zammad.org, "API", sections "Ticket", "Articles", "States", "Organization"
 * and "User"; names of state types: {@code db/seeds/ticket_state_types.rb} of Zammad's source.
 */
@NullMarked
package pl.myhezo.migrationservice.export.zammad;

import org.jspecify.annotations.NullMarked;
