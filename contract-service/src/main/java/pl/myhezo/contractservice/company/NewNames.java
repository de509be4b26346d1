package pl.myhezo.contractservice.company;

import pl.myhezo.platform.value.Nip;

/** Whoever shows names of companies, and follows when one is called otherwise. Hears of it in the transaction that
 * stores the name. */
public interface NewNames {

    void companyIsNowCalled(Nip nip, String name);

    void supplierIsNowCalled(Supplier supplier);
}
