package pl.myhezo.contractservice.contract;

/** Tells the other services how a contract stands now. Part of the transaction of the change. */
@FunctionalInterface
public interface Announcements {

    void changed(Contract contract);
}
