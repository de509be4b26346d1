package pl.myhezo.ticketservice.live.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.ticketservice.live.OpenPage;
import pl.myhezo.ticketservice.live.OpenPages;

/** What happens to tickets, for pages that are open. */
@RestController
class EventsController {

    private static final Logger log = LoggerFactory.getLogger(EventsController.class);

    private final OpenPages pages;
    private final EventStream stream;

    EventsController(OpenPages pages, EventStream stream) {
        this.pages = pages;
        this.stream = stream;
    }

    @GetMapping("/tickets/events")
    @Operation(
            operationId = "streamTicketNews",
            summary = "Hear which tickets have changed, as server-sent events",
            description = "Names a ticket only to who may see it at that moment, and says nothing of what it says. Ends"
                    + " with the token; who comes back looks at everything anew. ANYTHING means the same.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = NewsItem.class)))
    void events(JwtAuthenticationToken caller, HttpServletResponse response) {
        OpenPage page = pages.open(caller)
                .orElseThrow(() -> Problem.unavailable(new IllegalStateException("As many pages as there may be")));
        try {
            stream.write(page, Objects.requireNonNull(caller.getToken().getExpiresAt()), response);
        } catch (IOException e) {
            log.debug("A page was left: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pages.close(page);
        }
    }
}
