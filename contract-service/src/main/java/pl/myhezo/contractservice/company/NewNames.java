package pl.myhezo.contractservice.company;

import pl.myhezo.platform.value.Nip;

/** Whoever shows names of companies, and follows in the same transaction when one is called otherwise. */
public interface NewNames {

    void companyIsNowCalled(Nip nip, String name);

    void supplierIsNowCalled(Supplier supplier);
}
