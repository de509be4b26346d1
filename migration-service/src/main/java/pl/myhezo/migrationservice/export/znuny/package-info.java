/**
 * Answers of Znuny's, or OTRS 6's, Generic Interface as exports. Field names: {@code TicketGet} in
 * {@code Kernel/GenericInterface/Operation/Ticket/TicketGet.pm} of Znuny's source, section "Run()".
 */
@NullMarked
package pl.myhezo.migrationservice.export.znuny;

import org.jspecify.annotations.NullMarked;
