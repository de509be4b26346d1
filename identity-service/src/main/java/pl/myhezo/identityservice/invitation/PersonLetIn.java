package pl.myhezo.identityservice.invitation;

import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.identityservice.person.Person;

/**
 * Somebody whom a supervisor let in.
 *
 * @param id opaque; of somebody who was just invited it becomes another one once he has a user
 * @param staffRole what he does for us, if he works for us
 */
public record PersonLetIn(
        String id,
        Person person,
        AccountStatus status,
        @Nullable StaffRole staffRole) {

    static PersonLetIn of(Account account) {
        return new PersonLetIn(account.subject(), account.person(), account.status(), account.staffRole());
    }

    static PersonLetIn of(Invitation invitation) {
        return invited(invitation.id(), invitation.person(), invitation.grant());
    }

    static PersonLetIn invited(String id, Person person, Grant grant) {
        StaffRole role = grant instanceof Grant.Employment ours ? ours.role() : null;
        return new PersonLetIn(id, person, AccountStatus.INVITED, role);
    }
}
