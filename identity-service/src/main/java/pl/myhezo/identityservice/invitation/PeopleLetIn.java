package pl.myhezo.identityservice.invitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.platform.problem.Problem;

/** The people whom supervisors let in: those of suppliers, and our own. */
public final class PeopleLetIn {

    private final Accounts accounts;
    private final Invitations invitations;

    PeopleLetIn(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** By address; those who were just invited come last. */
    public List<PersonLetIn> ofSupplier(String supplierId) {
        return all(accounts.peopleOf(supplierId), invitations.withoutAccount(supplierId));
    }

    /** As {@link #ofSupplier}, of those who work for us. */
    public List<PersonLetIn> ofOurs() {
        return all(accounts.staff(), invitations.toStaffWithoutAccount());
    }

    private static List<PersonLetIn> all(List<Account> inside, List<Invitation> invited) {
        Map<EmailAddress, PersonLetIn> all = new LinkedHashMap<>();
        Stream.concat(inside.stream().map(PersonLetIn::of), invited.stream().map(PersonLetIn::of))
                .forEach(person -> all.putIfAbsent(person.person().email(), person));
        return List.copyOf(all.values());
    }

    /** The account of one of them, by any id that he had. */
    public Optional<Account> account(String id) {
        return accounts.find(invitations.find(id).map(Invitation::subject).orElse(id));
    }

    /**
     * One of a supplier's people who was just invited.
     *
     * @throws Problem 404 if nobody has that id
     */
    public Invitation invitedOfSupplier(String supplierId, String id) {
        return among(invitations.withoutAccount(supplierId), id);
    }

    /** As {@link #invitedOfSupplier}, of those who shall work for us. */
    public Invitation invitedOfOurs(String id) {
        return among(invitations.toStaffWithoutAccount(), id);
    }

    private static Invitation among(List<Invitation> invited, String id) {
        return invited.stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
