package pl.myhezo.contractservice.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import pl.myhezo.contractservice.company.CompanyLedger;
import pl.myhezo.contractservice.company.MemoryCompanies;
import pl.myhezo.contractservice.company.MemorySuppliers;
import pl.myhezo.contractservice.company.NewNames;
import pl.myhezo.contractservice.company.Recorded;
import pl.myhezo.platform.value.ContractNumber;

/** Companies and contracts in memory, wired as in the service. */
public final class Ledger {

    public final MemoryContracts contracts = new MemoryContracts();
    public final List<Contract> announced = new ArrayList<>();
    public final WarsawCalendar calendar;
    public final CompanyLedger companyLedger;
    public final RecordingContract recording;
    public final ShowingContracts showing;

    public Ledger() {
        this(SampleContracts.calendar());
    }

    public Ledger(WarsawCalendar calendar) {
        this.calendar = calendar;
        NewNames newNames = new CarryingNewNames(contracts, announced::add, calendar);
        this.companyLedger = new CompanyLedger(new MemoryCompanies(), new MemorySuppliers(), newNames);
        this.recording = new RecordingContract(
                contracts, companyLedger.naming, companyLedger.namingSupplier, announced::add, calendar);
        this.showing = new ShowingContracts(contracts, calendar);
    }

    public Recorded<Contract> record(ContractNumber number, Terms terms) {
        return recording.record(number, before -> terms, OptionalLong.empty());
    }

    /** The day changes; everything else stays. */
    AnnouncingExpiry announcingExpiryAt(String instant) {
        return new AnnouncingExpiry(contracts, announced::add, SampleContracts.calendarAt(instant), Runnable::run);
    }
}
