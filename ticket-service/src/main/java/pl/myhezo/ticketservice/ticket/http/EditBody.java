package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.Fields;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.ticketservice.ticket.Details;
import pl.myhezo.ticketservice.ticket.Edit;
import pl.myhezo.ticketservice.ticket.Priority;
import pl.myhezo.ticketservice.ticket.Visibility;

/** What is to be different about a ticket. */
@Schema(name = "TicketEdit", description = "What is missing or null stays as it is")
record EditBody(
        @Nullable Priority priority,

        @Nullable @Schema(maxLength = 64, description = "An empty text takes the present one away")
        String reference,

        @Nullable Visibility visibility) {

    /** @throws Problem 422 */
    Edit read() {
        Fields fields = new Fields();
        fields.optional("reference", reference, Details::checkedReference);
        fields.refuseIfWrong();
        return new Edit(priority, reference, visibility);
    }
}
