package pl.myhezo.contractservice.company;

class MemoryCompaniesTests extends CompaniesKit {

    private final MemoryCompanies companies = new MemoryCompanies();
    private final MemorySuppliers suppliers = new MemorySuppliers();

    @Override
    protected Companies companies() {
        return companies;
    }

    @Override
    protected Suppliers suppliers() {
        return suppliers;
    }

    @Override
    protected void inTransaction(Runnable work) {
        work.run();
    }
}
