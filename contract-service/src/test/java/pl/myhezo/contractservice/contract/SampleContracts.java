package pl.myhezo.contractservice.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.myhezo.contractservice.company.SampleCompanies;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/** Contracts to test with. */
public final class SampleContracts {

    public static final LocalDate TODAY = LocalDate.of(2024, 7, 1);
    public static final ContractNumber NUMBER = new ContractNumber("HEZO/2023/00017");
    public static final SerialNumber FIREWALL = new SerialNumber("FG1234567890");
    public static final SerialNumber SECOND_FIREWALL = new SerialNumber("FG1234567891");
    public static final Customer ALFA = new Customer(Nips.ALFA, "Alfa Sp. z o.o.");
    public static final Period THREE_YEARS = new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2027, 4, 30));

    private SampleContracts() {}

    /** It is always noon of {@link #TODAY} in Greenwich. */
    public static WarsawCalendar calendar() {
        return calendarAt("2024-07-01T12:00:00Z");
    }

    public static WarsawCalendar calendarAt(String instant) {
        return new WarsawCalendar(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    /** Active, held by Alfa, covering {@link #FIREWALL} and {@link #SECOND_FIREWALL}. */
    public static Contract ofAlfaWithTwoFirewalls() {
        return of(NUMBER, twoFirewalls());
    }

    public static Terms twoFirewalls() {
        return terms(ALFA, THREE_YEARS, firewall(FIREWALL), firewall(SECOND_FIREWALL));
    }

    public static Contract of(ContractNumber number, Terms terms) {
        return Contract.said(number, terms, TODAY);
    }

    public static Contract heldBy(Nip nip, String number, CoveredDevice... devices) {
        return of(new ContractNumber(number), terms(new Customer(nip, "Firma " + nip), THREE_YEARS, devices));
    }

    public static Terms terms(Customer customer, Period period, CoveredDevice... devices) {
        return new Terms(
                customer,
                SampleCompanies.DOSTAWCA,
                false,
                period,
                "8x5 NBD",
                new CoveredDevices(List.of(devices)),
                List.of());
    }

    public static Terms cancelled(Terms terms) {
        return new Terms(
                terms.customer(),
                terms.supplier(),
                true,
                terms.period(),
                terms.serviceLevel(),
                terms.covered(),
                terms.contacts());
    }

    public static CoveredDevice firewall(SerialNumber number) {
        return new CoveredDevice(number, "FortiGate 100F");
    }

    public static CoveredDevice device(String number, String product) {
        return new CoveredDevice(new SerialNumber(number), product);
    }

    public static Stream<CoveredDevice> devices(int count) {
        return IntStream.range(0, count).mapToObj(i -> device("FG%010d".formatted(i), "FortiGate 100F"));
    }
}
