package pl.myhezo.ticketservice.entitlement.mongo;

import java.time.LocalDate;
import org.bson.Document;
import pl.myhezo.platform.readmodel.ReadModel;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.entitlement.ContractStatus;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Entitlement;
import pl.myhezo.ticketservice.entitlement.Supplier;

/** A remembered contract as a document, without its devices. Days are kept as text, since they are days and no moments. */
final class EntitlementRow {

    private static final String NIP = "nip";
    private static final String CUSTOMER = "customer";
    private static final String SUPPLIER_ID = "supplierId";
    private static final String SUPPLIER = "supplier";
    private static final String STATUS = "status";
    private static final String VALID_FROM = "validFrom";
    private static final String VALID_TO = "validTo";
    private static final String SERVICE_LEVEL = "serviceLevel";

    private EntitlementRow() {}

    static Document of(Entitlement entitlement) {
        return new Document(NIP, entitlement.customer().nip().digits())
                .append(CUSTOMER, entitlement.customer().name())
                .append(SUPPLIER_ID, entitlement.supplier().id())
                .append(SUPPLIER, entitlement.supplier().name())
                .append(STATUS, entitlement.status().name())
                .append(VALID_FROM, entitlement.validFrom().toString())
                .append(VALID_TO, entitlement.validTo().toString())
                .append(SERVICE_LEVEL, entitlement.serviceLevel());
    }

    static Entitlement entitlement(Document row) {
        return new Entitlement(
                new ContractNumber(row.getString(ReadModel.ID)),
                new Customer(new Nip(row.getString(NIP)), row.getString(CUSTOMER)),
                new Supplier(row.getString(SUPPLIER_ID), row.getString(SUPPLIER)),
                ContractStatus.valueOf(row.getString(STATUS)),
                LocalDate.parse(row.getString(VALID_FROM)),
                LocalDate.parse(row.getString(VALID_TO)),
                row.getString(SERVICE_LEVEL));
    }
}
