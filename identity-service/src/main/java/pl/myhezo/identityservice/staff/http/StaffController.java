package pl.myhezo.identityservice.staff.http;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.invitation.PeopleLetIn;
import pl.myhezo.identityservice.limit.CountedAttempts;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.identityservice.staff.BlockingStaff;
import pl.myhezo.identityservice.staff.InvitingStaff;
import pl.myhezo.identityservice.staff.UnblockingStaff;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.idempotency.IdempotentCalls;

/** Those who work for us, for supervisors. */
@RestController
@Tag(name = "staff")
@RequestMapping("/staff")
class StaffController {

    private final Supervising supervising;
    private final PeopleLetIn people;
    private final InvitingStaff inviting;
    private final BlockingStaff blocking;
    private final UnblockingStaff unblocking;
    private final CountedAttempts attempts;
    private final IdempotentCalls calls;

    StaffController(
            Supervising supervising,
            PeopleLetIn people,
            InvitingStaff inviting,
            BlockingStaff blocking,
            UnblockingStaff unblocking,
            CountedAttempts attempts,
            IdempotentCalls calls) {
        this.supervising = supervising;
        this.people = people;
        this.inviting = inviting;
        this.blocking = blocking;
        this.unblocking = unblocking;
        this.attempts = attempts;
        this.calls = calls;
    }

    @GetMapping
    ResponseEntity<Page<StaffView>> staff(JwtAuthenticationToken caller) {
        supervising.require(caller.getName());
        Page<StaffView> all = Page.whole(people.ofOurs().stream()
                .map(person -> StaffView.of(person, caller.getName()))
                .toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(all);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    StaffView inviteStaff(
            @Valid @RequestBody StaffForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            JwtAuthenticationToken caller) {
        String id = UnguessableId.next();
        String supervisor = caller.getName();
        return attempts.make(
                "invitation",
                id,
                supervisor,
                null,
                StaffView::id,
                () -> calls.once(
                        "POST /staff " + supervisor,
                        key,
                        form,
                        StaffView.class,
                        () -> StaffView.of(inviting.invite(id, supervisor, form.person(), form.role()), supervisor)));
    }

    @PostMapping("/{subject}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void blockStaff(@PathVariable String subject, JwtAuthenticationToken caller) {
        blocking.block(caller.getName(), subject);
    }

    @PostMapping("/{subject}/unblock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unblockStaff(@PathVariable String subject, JwtAuthenticationToken caller) {
        unblocking.unblock(caller.getName(), subject);
    }
}
