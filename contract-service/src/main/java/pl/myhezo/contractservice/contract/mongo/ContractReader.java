package pl.myhezo.contractservice.contract.mongo;

import static java.time.ZoneOffset.UTC;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.ANNOUNCED;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CANCELLED;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CONTACTS;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CUSTOMER;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CUSTOMER_NIP;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.EMAIL;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.ID;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.NAME;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.NUMBER;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.PHONE;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.PRODUCT;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SERIAL_NUMBERS;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SERVICE_LEVEL;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SUPPLIER;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SUPPLIER_ID;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.VALID_FROM;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.VALID_TO;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonReader;
import org.bson.BsonType;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.ContractStatus;
import pl.myhezo.contractservice.contract.CoveredDevice;
import pl.myhezo.contractservice.contract.CoveredDevices;
import pl.myhezo.contractservice.contract.Customer;
import pl.myhezo.contractservice.contract.EndingContract;
import pl.myhezo.contractservice.contract.Entitlement;
import pl.myhezo.contractservice.contract.Period;
import pl.myhezo.contractservice.contract.Terms;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/** Reads what {@link ContractWriter} wrote, or as much of it as a query asked for, and skips what it does not know. */
final class ContractReader {

    private final Map<String, Object> values = new HashMap<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<CoveredDevice> devices = new ArrayList<>();

    private ContractReader(BsonReader reader) {
        document(reader, "");
    }

    static Contract contract(BsonReader reader) {
        ContractReader read = new ContractReader(reader);
        Terms terms = new Terms(
                read.customer(),
                new Supplier(read.text(SUPPLIER_ID), read.text(SUPPLIER + "." + NAME)),
                read.value(CANCELLED, Boolean.class),
                read.period(),
                read.text(SERVICE_LEVEL),
                new CoveredDevices(read.devices),
                read.contacts);
        return new Contract(
                new ContractNumber(read.text(ID)),
                terms,
                ContractStatus.valueOf(read.text(ANNOUNCED)),
                read.value(VERSION, Long.class));
    }

    /** Of a contract that was asked for with no other device than one. */
    static Entitlement entitlement(BsonReader reader) {
        ContractReader read = new ContractReader(reader);
        return new Entitlement(
                new ContractNumber(read.text(ID)),
                read.customer(),
                read.value(CANCELLED, Boolean.class),
                read.period(),
                read.contacts,
                !read.devices.isEmpty());
    }

    /** Of a contract that was asked for without its devices. */
    static EndingContract ending(BsonReader reader) {
        ContractReader read = new ContractReader(reader);
        return new EndingContract(new ContractNumber(read.text(ID)), read.customer(), read.contacts);
    }

    private void document(BsonReader reader, String path) {
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String field = path + reader.readName();
            switch (reader.getCurrentBsonType()) {
                case STRING -> values.put(field, reader.readString());
                case BOOLEAN -> values.put(field, reader.readBoolean());
                case INT64 -> values.put(field, reader.readInt64());
                case DATE_TIME -> values.put(field, day(reader.readDateTime()));
                case DOCUMENT -> document(reader, field + ".");
                case ARRAY -> array(reader, field);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
    }

    private void array(BsonReader reader, String field) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (field) {
                case SERIAL_NUMBERS -> devices.add(device(reader));
                case CONTACTS -> contacts.add(contact(reader));
                default -> reader.skipValue();
            }
        }
        reader.readEndArray();
    }

    private static CoveredDevice device(BsonReader reader) {
        Map<String, String> texts = texts(reader);
        return new CoveredDevice(
                new SerialNumber(Objects.requireNonNull(texts.get(NUMBER))),
                Objects.requireNonNull(texts.get(PRODUCT)));
    }

    private static Contact contact(BsonReader reader) {
        Map<String, String> texts = texts(reader);
        return new Contact(Objects.requireNonNull(texts.get(NAME)), texts.get(EMAIL), texts.get(PHONE));
    }

    private static Map<String, String> texts(BsonReader reader) {
        Map<String, String> texts = HashMap.newHashMap(4);
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            texts.put(reader.readName(), reader.readString());
        }
        reader.readEndDocument();
        return texts;
    }

    private Customer customer() {
        return new Customer(new Nip(text(CUSTOMER_NIP)), text(CUSTOMER + "." + NAME));
    }

    private Period period() {
        return new Period(value(VALID_FROM, LocalDate.class), value(VALID_TO, LocalDate.class));
    }

    private String text(String field) {
        return value(field, String.class);
    }

    private <T> T value(String field, Class<T> type) {
        return type.cast(Objects.requireNonNull(values.get(field), field));
    }

    private static LocalDate day(long midnight) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(midnight), UTC);
    }
}
