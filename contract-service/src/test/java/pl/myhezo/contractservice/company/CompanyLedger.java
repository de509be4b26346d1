package pl.myhezo.contractservice.company;

/** Companies and suppliers in memory, wired as in the service. */
public final class CompanyLedger {

    public final MemoryCompanies companies;
    public final MemorySuppliers suppliers;
    public final RecordingCompany recording;
    public final NamingCompany naming;
    public final NamingSupplier namingSupplier;
    public final RecognisingSupplier recognisingSupplier;

    public CompanyLedger(MemoryCompanies companies, MemorySuppliers suppliers, NewNames newNames) {
        this.companies = companies;
        this.suppliers = suppliers;
        this.recording = new RecordingCompany(companies, newNames);
        this.naming = new NamingCompany(companies, newNames);
        this.namingSupplier = new NamingSupplier(suppliers, newNames);
        this.recognisingSupplier = new RecognisingSupplier(suppliers);
    }
}
