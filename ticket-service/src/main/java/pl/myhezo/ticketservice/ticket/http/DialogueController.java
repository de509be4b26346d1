package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.Cursor;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.http.PageRequest;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.ticketservice.access.Reading;
import pl.myhezo.ticketservice.ticket.AnsweringTicket;
import pl.myhezo.ticketservice.ticket.AttachedFile;
import pl.myhezo.ticketservice.ticket.AttachedFiles;
import pl.myhezo.ticketservice.ticket.JudgingActs;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.Reply;
import pl.myhezo.ticketservice.ticket.Tickets;
import pl.myhezo.ticketservice.ticket.Verdict;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Viewers;

/** What was said about a ticket. */
@RestController
class DialogueController {

    private final Viewers viewers;
    private final ReadingTicket reading;
    private final Tickets tickets;
    private final AnsweringTicket answering;
    private final JudgingActs judging;
    private final AttachedFiles files;
    private final Names names;
    private final IdempotentCalls calls;

    DialogueController(
            Viewers viewers,
            ReadingTicket reading,
            Tickets tickets,
            AnsweringTicket answering,
            JudgingActs judging,
            AttachedFiles files,
            Names names,
            IdempotentCalls calls) {
        this.viewers = viewers;
        this.reading = reading;
        this.tickets = tickets;
        this.answering = answering;
        this.judging = judging;
        this.files = files;
        this.names = names;
        this.calls = calls;
    }

    @GetMapping("/tickets/{id}/messages")
    @Operation(
            operationId = "listMessages",
            summary = "The dialogue, oldest first",
            description = "Begins with the description. Notes of staff are shown to staff alone.")
    Page<MessageItem> messages(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Authentication caller,
            Locale language) {
        Viewer viewer = viewers.of(caller);
        PageRequest asked = PageRequest.of(limit, cursor);
        int after = asked.cursor()
                .map(text -> Cursor.decode(text, 1, place -> Integer.parseInt(place.getFirst())))
                .orElse(0);
        List<Message> read = reading.read(
                viewer,
                id,
                Reading.What.MESSAGES,
                ticket -> tickets.messages(ticket.id(), viewer.seesNotes(), after, asked.oneMore()));
        Names.Known known = names.of(
                read.stream().map(message -> message.author().subject()).toList(), language);
        Map<UUID, Verdict> verdicts = verdicts(read);
        return Page.of(read, asked, message -> List.of(Integer.toString(message.sequence())))
                .map(message -> MessageItem.of(message, viewer, known, verdicts));
    }

    private Map<UUID, Verdict> verdicts(List<Message> messages) {
        List<UUID> ids = messages.stream()
                .flatMap(message -> message.attachments().stream())
                .map(AttachedFile::id)
                .toList();
        return ids.isEmpty() ? Map.of() : files.verdicts(ids);
    }

    @PostMapping("/tickets/{id}/messages")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addMessage",
            summary = "Add to the dialogue",
            description =
                    "The customer's answer opens a waiting or solved ticket; the first answer of staff opens a new"
                            + " one. Staff may write a note instead, which staff alone see.")
    @ApiResponse(responseCode = "201", description = "It is part of the dialogue")
    MessageItem add(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ReplyBody body,
            Authentication caller,
            Locale language) {
        Reply reply = body.read();
        Viewer viewer = viewers.of(caller);
        String scope = "POST /tickets/%s/messages %s".formatted(id, caller.getName());
        Consumer<MessageItem> again = _ -> judging.require(reply.act(), viewer, reading.find(viewer, id));
        return calls.once(scope, key, body, MessageItem.class, again, () -> {
            Message message = answering.answer(viewer, id, reply);
            Names.Known known = names.of(List.of(caller.getName()), language);
            return MessageItem.of(message, viewer, known, verdicts(List.of(message)));
        });
    }
}
