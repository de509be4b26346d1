package pl.myhezo.identityservice.account;

import java.util.List;
import java.util.Optional;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.platform.value.Nip;

/** All accounts. Writes belong to the open transaction. */
public interface Accounts {

    Optional<Account> find(String subject);

    Optional<Account> findByEmail(EmailAddress email);

    List<Account> membersOf(Nip nip);

    /** Those of them who have come in. */
    default List<Account> activeMembersOf(Nip nip) {
        return membersOf(nip).stream()
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .toList();
    }

    List<Account> peopleOf(String supplierId);

    /** What somebody reads: an account's own choice, and Polish where there is none, as the contracts are in it. */
    default Language languageOf(EmailAddress email) {
        return findByEmail(email).map(account -> account.person().language()).orElse(Language.PL);
    }

    /** Those who work for us, also the blocked. */
    List<Account> staff();

    void add(Account account);

    /**
     * Replaces the state before the account's last change.
     *
     * @throws ChangedMeanwhile if that is not the stored one
     */
    void replace(Account account);

    /** Forgets the account, if it is there, save that it was. */
    void remove(String subject);

    /** Whether there was one until lately: a token outlives its owner's account by minutes. */
    boolean wasClosed(String subject);

    /** Somebody else changed the account first. */
    final class ChangedMeanwhile extends RuntimeException {

        public ChangedMeanwhile(String subject) {
            super("The account %s was changed in the meantime".formatted(subject));
        }
    }
}
