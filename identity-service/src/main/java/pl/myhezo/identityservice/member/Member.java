package pl.myhezo.identityservice.member;

import java.time.Instant;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.person.Person;

/**
 * Somebody who has access to a company, or may come to have it.
 *
 * @param id opaque; of somebody invited it becomes another one once he has a user, and both work
 * @param since when he came to belong to it, asked, or was invited
 */
public record Member(String id, Person person, CompanyRole role, MemberState state, Instant since) {}
