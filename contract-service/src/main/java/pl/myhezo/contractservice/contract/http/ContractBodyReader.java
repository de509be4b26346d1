package pl.myhezo.contractservice.contract.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.company.ContactReading;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.contractservice.contract.ContractStatus;
import pl.myhezo.contractservice.contract.CoveredDevice;
import pl.myhezo.contractservice.contract.CoveredDevices;
import pl.myhezo.contractservice.contract.Customer;
import pl.myhezo.contractservice.contract.Period;
import pl.myhezo.contractservice.contract.Terms;
import pl.myhezo.contractservice.contract.http.ContractBody.ContactPart;
import pl.myhezo.contractservice.contract.http.ContractBody.DevicePart;
import pl.myhezo.platform.problem.Fields;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.platform.value.Texts;

/** Reads a {@link ContractBody} into what a contract says, and tells at once all that is wrong with it. */
final class ContractBodyReader {

    private final Fields fields = new Fields();
    private final ContractBody body;

    private ContractBodyReader(ContractBody body) {
        this.body = body;
    }

    /**
     * Reads the body.
     *
     * @return what the contract is to say, given what it says now: what the body leaves out stays
     * @throws Problem 422 with an error for each field that is wrong
     */
    static Function<Optional<Terms>, Terms> read(ContractNumber number, LocalDate today, ContractBody body) {
        return new ContractBodyReader(body).read(number, today);
    }

    private Function<Optional<Terms>, Terms> read(ContractNumber number, LocalDate today) {
        ContractNumber same = fields.optional("number", body.number(), ContractNumber::parse);
        if (same != null && !same.equals(number)) {
            fields.refuse("number", "mismatch");
        }
        Customer customer = customer();
        Supplier supplier = supplier();
        Period period = period(today);
        String serviceLevel = fields.required("serviceLevel", body.serviceLevel(), Terms::checkedServiceLevel);
        CoveredDevices covered = covered();
        List<Contact> contacts = contacts();
        fields.refuseIfWrong();
        if (customer == null || supplier == null || period == null || serviceLevel == null || covered == null) {
            throw new IllegalStateException("A field is missing and was not refused");
        }
        boolean cancelled = body.status() == ContractStatus.CANCELLED;
        return before -> new Terms(
                customer,
                supplier,
                cancelled,
                period,
                serviceLevel,
                covered,
                contacts != null ? contacts : before.map(Terms::contacts).orElse(List.of()));
    }

    private @Nullable Customer customer() {
        ContractBody.CompanyPart part = fields.present("company", body.company());
        if (part == null) {
            return null;
        }
        Nip nip = fields.required("company.nip", part.nip(), Nip::parse);
        String name = fields.required("company.name", part.name(), Texts::name);
        return nip == null || name == null ? null : new Customer(nip, name);
    }

    private @Nullable Supplier supplier() {
        ContractBody.SupplierPart part = fields.present("supplier", body.supplier());
        if (part == null) {
            return null;
        }
        String id = fields.required("supplier.id", part.id(), Supplier::checkedId);
        String name = fields.required("supplier.name", part.name(), Texts::name);
        return id == null || name == null ? null : new Supplier(id, name);
    }

    private @Nullable Period period(LocalDate today) {
        LocalDate from = fields.present("validFrom", body.validFrom());
        LocalDate to = fields.present("validTo", body.validTo());
        if (from == null || to == null) {
            return null;
        }
        if (body.status() == ContractStatus.EXPIRED && !to.isBefore(today)) {
            fields.refuse("status", "status.not-expired");
        }
        return fields.checked("validTo", () -> new Period(from, to));
    }

    private @Nullable CoveredDevices covered() {
        List<@Nullable DevicePart> parts = fields.present("serialNumbers", body.serialNumbers());
        if (parts == null) {
            return null;
        }
        List<CoveredDevice> devices = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            CoveredDevice device = device("serialNumbers[" + i + "]", parts.get(i));
            if (device != null) {
                devices.add(device);
            }
        }
        return fields.checked("serialNumbers", () -> new CoveredDevices(devices));
    }

    private @Nullable CoveredDevice device(String at, @Nullable DevicePart given) {
        DevicePart part = fields.present(at, given);
        if (part == null) {
            return null;
        }
        SerialNumber number = fields.required(at + ".number", part.number(), SerialNumber::parse);
        String product = part.product() == null ? "" : part.product();
        String known = fields.checked(at + ".product", () -> CoveredDevice.checkedProduct(product));
        return number == null || known == null ? null : new CoveredDevice(number, known);
    }

    private @Nullable List<Contact> contacts() {
        List<@Nullable ContactPart> parts = body.contacts();
        if (parts == null) {
            return null;
        }
        if (parts.size() > Contact.MOST) {
            fields.refuse("contacts", "too-many");
            return null;
        }
        List<Contact> contacts = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            String at = "contacts[" + i + "]";
            ContactPart part = fields.present(at, parts.get(i));
            Contact contact =
                    part == null ? null : ContactReading.read(fields, at, part.name(), part.email(), part.phone());
            if (contact != null) {
                contacts.add(contact);
            }
        }
        return contacts;
    }
}
