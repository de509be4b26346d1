package pl.myhezo.identityservice.member.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.member.Member;
import pl.myhezo.identityservice.member.MemberState;

/** Somebody in the list of a company's people. */
@Schema(name = "Member")
record MemberView(
        @Schema(description = "Opaque; to be used in the paths below /members")
        String id,

        String name,
        String firstName,
        String lastName,
        String email,
        CompanyRole role,
        MemberState state,
        Instant since) {

    static MemberView of(Member member) {
        return new MemberView(
                member.id(),
                member.person().name().toString(),
                member.person().name().first(),
                member.person().name().last(),
                member.person().email().value(),
                member.role(),
                member.state(),
                member.since());
    }
}
