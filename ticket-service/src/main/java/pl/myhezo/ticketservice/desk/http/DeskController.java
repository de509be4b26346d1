package pl.myhezo.ticketservice.desk.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.Page;
import pl.myhezo.ticketservice.desk.Desk;

/** Who can be given a ticket. */
@RestController
class DeskController {

    private final Desk desk;

    DeskController(Desk desk) {
        this.desk = desk;
    }

    @Schema(name = "DeskMember")
    record MemberItem(
            String id,
            String name,

            @Schema(description = "Whether it is the caller")
            boolean me) {}

    @GetMapping("/desk")
    @Operation(operationId = "listDesk", summary = "Who can be given a ticket, by name")
    Page<MemberItem> desk(Authentication caller) {
        desk.note(caller);
        return Page.whole(desk.all().stream()
                .map(member -> new MemberItem(
                        member.subject(), member.name(), member.subject().equals(caller.getName())))
                .toList());
    }
}
