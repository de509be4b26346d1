package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.Fields;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Reply;

/** What somebody adds to a dialogue. */
@Schema(name = "TicketReply")
record ReplyBody(
        @Nullable
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                maxLength = 20_000,
                description = "Plain text with a little Markdown: paragraphs, lists, bold, italic, code, quotes, links")
        String body,

        @Nullable
        @ArraySchema(
                arraySchema = @Schema(description = "Files that the caller uploaded to this ticket before"),
                maxItems = Message.MOST_ATTACHMENTS)
        List<@Nullable UUID> attachments,

        @Nullable @Schema(description = "A note that staff alone see; staff alone write it")
        Boolean internal) {

    /** @throws Problem 422 with an error for each field that is wrong */
    Reply read() {
        Fields fields = new Fields();
        String text = fields.required("body", body, Message::checkedBody);
        List<UUID> files = attachments == null
                ? List.of()
                : attachments.stream().filter(Objects::nonNull).distinct().toList();
        if (files.size() > Message.MOST_ATTACHMENTS) {
            fields.refuse("attachments", "too-many");
        }
        fields.refuseIfWrong();
        return new Reply(Objects.requireNonNull(text), Boolean.TRUE.equals(internal), files);
    }
}
