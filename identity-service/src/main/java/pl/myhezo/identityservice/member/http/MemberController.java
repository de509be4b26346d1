package pl.myhezo.identityservice.member.http;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.limit.CountedAttempts;
import pl.myhezo.identityservice.member.ApprovingMember;
import pl.myhezo.identityservice.member.ChangingMemberRole;
import pl.myhezo.identityservice.member.InvitingMember;
import pl.myhezo.identityservice.member.RemovingMember;
import pl.myhezo.identityservice.member.ShowingMembers;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;

/** The people of a company, for its admins. */
@RestController
@Tag(name = "members")
@RequestMapping("/company/{nip}")
class MemberController {

    private final ShowingMembers showing;
    private final ApprovingMember approving;
    private final RemovingMember removing;
    private final InvitingMember inviting;
    private final ChangingMemberRole changingRole;
    private final CountedAttempts attempts;

    MemberController(
            ShowingMembers showing,
            ApprovingMember approving,
            RemovingMember removing,
            InvitingMember inviting,
            ChangingMemberRole changingRole,
            CountedAttempts attempts) {
        this.showing = showing;
        this.approving = approving;
        this.removing = removing;
        this.inviting = inviting;
        this.changingRole = changingRole;
        this.attempts = attempts;
    }

    @GetMapping("/members")
    ResponseEntity<Page<MemberView>> members(@PathVariable String nip, JwtAuthenticationToken caller) {
        Page<MemberView> all = Page.whole(showing.show(caller.getName(), company(nip)).stream()
                .map(MemberView::of)
                .toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(all);
    }

    @PostMapping("/members/{subject}/approve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approveMember(@PathVariable String nip, @PathVariable String subject, JwtAuthenticationToken caller) {
        approving.approve(caller.getName(), company(nip), subject);
    }

    @DeleteMapping("/members/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeMember(@PathVariable String nip, @PathVariable String subject, JwtAuthenticationToken caller) {
        removing.remove(caller.getName(), company(nip), subject);
    }

    @PutMapping("/members/{subject}/role")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeMemberRole(
            @PathVariable String nip,
            @PathVariable String subject,
            @Valid @RequestBody RoleForm form,
            JwtAuthenticationToken caller) {
        changingRole.change(caller.getName(), company(nip), subject, form.role);
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void inviteMember(
            @PathVariable String nip, @Valid @RequestBody InvitationForm form, JwtAuthenticationToken caller) {
        String id = UnguessableId.next();
        Nip company = company(nip);
        Person person = form.person();
        attempts.make("invitation", id, caller.getName(), company.digits(), () -> {
            inviting.invite(id, caller.getName(), company, person, form.wantedRole());
            return id;
        });
    }

    /** What is no NIP is no company of the caller's either. */
    private static Nip company(String nip) {
        try {
            return Nip.parse(nip);
        } catch (InvalidValue none) {
            throw Problem.notFound();
        }
    }

    /** What somebody shall be in the company. */
    record RoleForm(@NotNull(message = Rules.REQUIRED) CompanyRole role) {}
}
