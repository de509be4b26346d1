package pl.myhezo.contractservice.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static pl.myhezo.contractservice.company.SampleCompanies.ANNA;
import static pl.myhezo.contractservice.contract.SampleContracts.ALFA;
import static pl.myhezo.contractservice.contract.SampleContracts.TODAY;
import static pl.myhezo.contractservice.contract.SampleContracts.cancelled;
import static pl.myhezo.contractservice.contract.SampleContracts.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.company.SampleCompanies;
import pl.myhezo.contractservice.contract.Customer;
import pl.myhezo.contractservice.contract.Ledger;
import pl.myhezo.contractservice.contract.Period;
import pl.myhezo.contractservice.contract.SampleContracts;
import pl.myhezo.contractservice.contract.Terms;
import pl.myhezo.contractservice.people.People;
import pl.myhezo.contractservice.people.Person;
import pl.myhezo.contractservice.people.Person.Mailbox;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

class RemindingOfExpiryTests {

    private static final Customer BETA = new Customer(Nips.BETA, "Beta S.A.");

    private final Ledger ledger = new Ledger();
    private final List<Person> people = new ArrayList<>();
    private final List<Reminder> sent = new ArrayList<>();
    private final Set<Nip> unreachable = new HashSet<>();
    private int tries;
    private @Nullable LocalDate lastDay;

    @BeforeEach
    void alfaHasAContact() {
        ledger.companyLedger.companies.save(SampleCompanies.alfa(ANNA));
    }

    @Test
    void remindsNinetyThirtyAndSevenDaysBeforeTheEndAndOnNoOtherDay() {
        contract("A", TODAY.plusDays(100));

        for (int day = 0; day <= 110; day++) {
            remindOn(TODAY.plusDays(day));
        }

        assertThat(sent).extracting(Reminder::ahead).containsExactly(90, 30, 7);
        assertThat(sent).extracting(Reminder::daysLeft).containsExactly(90, 30, 7);
    }

    @Test
    void remindsOnceHoweverOftenItLooks() {
        contract("A", TODAY.plusDays(30));

        remindOn(TODAY);
        remindOn(TODAY);

        assertThat(sent).hasSize(1);
    }

    @Test
    void makesUpForDaysOnWhichNothingRan() {
        contract("A", TODAY.plusDays(31));
        remindOn(TODAY);

        remindOn(TODAY.plusDays(5));

        assertThat(sent).singleElement().satisfies(reminder -> {
            assertThat(reminder.ahead()).isEqualTo(30);
            assertThat(reminder.daysLeft()).isEqualTo(26);
        });
    }

    @Test
    void saysNothingOfAnEndThatHasPassedMeanwhile() {
        contract("A", TODAY.plusDays(8));
        remindOn(TODAY);

        remindOn(TODAY.plusDays(20));

        assertThat(sent).isEmpty();
    }

    @Test
    void saysNothingOfCancelledContractsNorOfThoseThatWereRenewed() {
        ledger.record(new ContractNumber("A"), cancelled(until(TODAY.plusDays(7))));
        contract("B", TODAY.plusDays(7));
        contract("B", TODAY.plusYears(1));

        remindOn(TODAY);

        assertThat(sent).isEmpty();
    }

    @Test
    void oneCustomerWhoCannotBeWrittenToHoldsUpNoOther() {
        contract("A", TODAY.plusDays(7));
        contractOf(BETA, "B", TODAY.plusDays(7));
        unreachable.add(Nips.BETA);

        remindOn(TODAY);

        assertThat(sent).extracting(Reminder::customer).containsExactly(ALFA);
        assertThat(lastDay).isNull();

        unreachable.clear();
        remindOn(TODAY);

        assertThat(sent).extracting(Reminder::customer).contains(BETA);
        assertThat(lastDay).isEqualTo(TODAY);
    }

    @Test
    void whoCannotBeWrittenToForDaysIsGivenUp() {
        contractOf(BETA, "B", TODAY.plusDays(7));
        unreachable.add(Nips.BETA);
        remindOn(TODAY.minusDays(1));

        remindOn(TODAY);
        remindOn(TODAY.plusDays(2));
        assertThat(lastDay).isEqualTo(TODAY.minusDays(1));

        remindOn(TODAY.plusDays(3));
        assertThat(lastDay).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void whatFailsForEverybodyIsStoppedAndTriedAgain() {
        for (int i = 0; i < 10; i++) {
            Nip nip = Nips.any();
            unreachable.add(nip);
            contractOf(new Customer(nip, "Firma " + nip), "N/" + i, TODAY.plusDays(7));
        }

        assertThatIllegalStateException().isThrownBy(() -> remindOn(TODAY));
        assertThat(tries).isEqualTo(5);
        assertThat(lastDay).isNull();
    }

    @Test
    void writesOnceToEachPersonOfAllContractsThatEndThatDay() {
        contract("B", TODAY.plusDays(7));
        contract("A", TODAY.plusDays(7));

        remindOn(TODAY);

        assertThat(sent)
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.contracts())
                        .containsExactly(new ContractNumber("A"), new ContractNumber("B")));
    }

    @Test
    void tellsPeopleOfTheCompanyInTheirLanguageAndContactsInPolish() {
        people.add(person("John", "john@alfa.example", "en", true));
        people.add(person("Anna", "ANNA.LIS@alfa.example", "en", true));
        contract("A", TODAY.plusDays(7), new Contact("Ewa", "ewa@dostawca.example", null));

        remindOn(TODAY);

        assertThat(sent)
                .extracting(
                        reminder -> reminder.to().email() + " " + reminder.to().language())
                .containsExactlyInAnyOrder(
                        "john@alfa.example en", "ANNA.LIS@alfa.example en", "ewa@dostawca.example pl");
    }

    @Test
    void tellsNobodyWhoseAccountIsBlockedOrWhoseAddressIsNotConfirmed() {
        people.add(person("Blocked", "blocked@alfa.example", "pl", false));
        people.add(new Person("invited", true, Set.of(Nips.ALFA), null, null, 1));
        contract("A", TODAY.plusDays(7));

        remindOn(TODAY);

        assertThat(sent).extracting(reminder -> reminder.to().email()).containsExactly("anna.lis@alfa.example");
    }

    @Test
    void tellsNobodyWhoWantsNoReminders() {
        Mailbox unwilling = new Mailbox("Anna", "anna.lis@alfa.example", "pl", false);
        people.add(new Person("anna", true, Set.of(Nips.ALFA), null, unwilling, 1));
        contract("A", TODAY.plusDays(7));

        remindOn(TODAY);

        assertThat(sent).isEmpty();
    }

    private void contractOf(Customer customer, String number, LocalDate until) {
        Contact contact = new Contact("Ewa", "ewa@" + customer.nip() + ".example", null);
        Terms terms = until(until);
        ledger.record(
                new ContractNumber(number),
                new Terms(
                        customer,
                        terms.supplier(),
                        false,
                        terms.period(),
                        terms.serviceLevel(),
                        terms.covered(),
                        List.of(contact)));
    }

    private void contract(String number, LocalDate until, Contact... contacts) {
        Terms terms = until(until);
        ledger.record(
                new ContractNumber(number),
                new Terms(
                        terms.customer(),
                        terms.supplier(),
                        false,
                        terms.period(),
                        terms.serviceLevel(),
                        terms.covered(),
                        List.of(contacts)));
    }

    private static Terms until(LocalDate lastDay) {
        return terms(ALFA, new Period(TODAY.minusYears(1), lastDay), SampleContracts.device("FG1", ""));
    }

    private static Person person(String name, String email, String language, boolean active) {
        return new Person(name, active, Set.of(Nips.ALFA), null, new Mailbox(name, email, language, true), 1);
    }

    private void remindOn(LocalDate day) {
        new RemindingOfExpiry(
                        ledger.contracts,
                        new Recipients(new ListedPeople(), ledger.companyLedger.companies),
                        new RememberedDay(),
                        this::send,
                        SampleContracts.calendarAt(day + "T12:00:00Z"),
                        Runnable::run)
                .remind();
    }

    private void send(Reminder reminder) {
        tries++;
        if (unreachable.contains(reminder.customer().nip())) {
            throw new IllegalStateException("No mail for " + reminder.customer());
        }
        sent.add(reminder);
    }

    private final class RememberedDay implements DaysReminded {

        @Override
        public Optional<LocalDate> last() {
            return Optional.ofNullable(lastDay);
        }

        @Override
        public void done(LocalDate day) {
            lastDay = day;
        }
    }

    private final class ListedPeople implements People {

        @Override
        public Optional<Person> find(String subject) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Person> of(Nip company) {
            return people.stream()
                    .filter(person -> person.companies().contains(company))
                    .toList();
        }

        @Override
        public void remember(Person person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forget(String subject, long version) {
            throw new UnsupportedOperationException();
        }
    }
}
