package pl.myhezo.contractservice.contract;

class MemoryContractsTests extends ContractsKit {

    private final MemoryContracts contracts = new MemoryContracts();

    @Override
    protected Contracts contracts() {
        return contracts;
    }

    @Override
    protected void inTransaction(Runnable work) {
        work.run();
    }
}
