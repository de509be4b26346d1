package pl.myhezo.contractservice.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.company.Suppliers.Entry;
import pl.myhezo.platform.test.Nips;

/** What every {@link Companies} and every {@link Suppliers} does, wherever it keeps them. */
public abstract class CompaniesKit {

    private static final Supplier ACME = new Supplier("c-9", "Acme S.A.");

    protected abstract Companies companies();

    protected abstract Suppliers suppliers();

    protected abstract void inTransaction(Runnable work);

    @Test
    void findsACompanyAsItWasSaved() {
        Company alfa = SampleCompanies.alfa(SampleCompanies.ANNA, SampleCompanies.PIOTR);
        inTransaction(() -> companies().save(alfa));

        assertThat(companies().find(Nips.ALFA)).contains(alfa);
        assertThat(companies().find(Nips.BETA)).isEmpty();
    }

    @Test
    void refusesToSaveACompanyOverAnotherVersionThanTheOneBefore() {
        Company first = Company.named(Nips.ALFA, "Alfa");
        Company second = first.renamed("Alfa S.A.").orElseThrow();
        inTransaction(() -> companies().save(first));
        inTransaction(() -> companies().save(second));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> inTransaction(() -> companies().save(second)));
        assertThat(companies().find(Nips.ALFA)).contains(second);
    }

    @Test
    void findsSuppliersByIdAndByTaxIdAndAllByName() {
        save(new Entry(SampleCompanies.DOSTAWCA, Nips.BETA));
        save(new Entry(ACME, null));

        assertThat(suppliers().find("c-9")).contains(new Entry(ACME, null));
        assertThat(suppliers().ofNip(Nips.BETA)).map(Entry::supplier).contains(SampleCompanies.DOSTAWCA);
        assertThat(suppliers().ofNip(Nips.ALFA)).isEmpty();
        assertThat(suppliers().find("c-none")).isEmpty();
        assertThat(suppliers().all()).extracting(Entry::supplier).isEqualTo(List.of(ACME, SampleCompanies.DOSTAWCA));
    }

    @Test
    void aSupplierSavedAgainHasTheNewNameAndItsTaxId() {
        save(new Entry(ACME, null));
        save(new Entry(new Supplier("c-9", "Acme Polska S.A."), Nips.BETA));

        assertThat(suppliers().find("c-9"))
                .isEqualTo(Optional.of(new Entry(new Supplier("c-9", "Acme Polska S.A."), Nips.BETA)));
    }

    private void save(Entry entry) {
        inTransaction(() -> suppliers().save(entry));
    }
}
