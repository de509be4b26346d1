package pl.myhezo.identityservice.staff.http;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.identityservice.invitation.PersonLetIn;

/** One of ours. */
@Schema(name = "StaffMember")
record StaffView(
        @Schema(description = "Opaque; to be used in the path below /staff")
        String id,

        String name,
        String email,
        @Nullable StaffRole role,

        @Schema(description = "INVITED until the next login of one who was invited or unblocked")
        AccountStatus state,

        @Schema(description = "Whether it is the caller") boolean me) {

    static StaffView of(PersonLetIn person, String caller) {
        return new StaffView(
                person.id(),
                person.person().name().toString(),
                person.person().email().value(),
                person.staffRole(),
                person.status(),
                person.id().equals(caller));
    }
}
