package pl.myhezo.contractservice.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import pl.myhezo.contractservice.company.CompanyLedger;
import pl.myhezo.contractservice.company.MemoryCompanies;
import pl.myhezo.contractservice.company.MemorySuppliers;
import pl.myhezo.contractservice.company.Recorded;
import pl.myhezo.platform.value.ContractNumber;

/** Companies and contracts in memory, wired as in the service. */
public final class Ledger {

    public final MemoryContracts contracts = new MemoryContracts();
    public final List<Contract> announced = new ArrayList<>();
    final MemoryRenamings renamings = new MemoryRenamings();
    public final WarsawCalendar calendar;
    public final CompanyLedger companyLedger;
    public final RecordingContract recording;
    public final ShowingContracts showing;

    public Ledger() {
        this(SampleContracts.calendar());
    }

    public Ledger(WarsawCalendar calendar) {
        this.calendar = calendar;
        this.companyLedger =
                new CompanyLedger(new MemoryCompanies(), new MemorySuppliers(), new NotingNewNames(renamings));
        this.recording = new RecordingContract(
                contracts, companyLedger.naming, companyLedger.namingSupplier, announced::add, calendar);
        this.showing = new ShowingContracts(contracts, calendar);
    }

    public Recorded<Contract> record(ContractNumber number, Terms terms) {
        return recording.record(number, before -> terms, OptionalLong.empty());
    }

    /** What the worker does soon after. */
    public void carryNewNames() {
        carryingNewNames(Runnable::run).carry(() -> true);
    }

    CarryingNewNames carryingNewNames(Consumer<Runnable> transaction) {
        return new CarryingNewNames(
                renamings,
                contracts,
                companyLedger.companies,
                companyLedger.suppliers,
                announced::add,
                calendar,
                transaction);
    }

    /** The day changes; everything else stays. */
    AnnouncingExpiry announcingExpiryAt(String instant) {
        return new AnnouncingExpiry(contracts, announced::add, SampleContracts.calendarAt(instant), Runnable::run);
    }
}
