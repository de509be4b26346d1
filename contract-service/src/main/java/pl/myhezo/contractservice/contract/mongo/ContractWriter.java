package pl.myhezo.contractservice.contract.mongo;

import static java.time.ZoneOffset.UTC;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.ANNOUNCED;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CANCELLED;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CONTACTS;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CUSTOMER;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.EMAIL;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.ID;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.KEY;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.NAME;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.NIP;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.NUMBER;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.PHONE;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.PRODUCT;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SERIAL_NUMBERS;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SERVICE_LEVEL;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SUPPLIER;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.VALID_FROM;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.VALID_TO;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.VERSION;

import java.time.LocalDate;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.CoveredDevice;
import pl.myhezo.contractservice.contract.Terms;

/** Writes a contract field by field: with thousands of devices, a tree of documents in between costs more than the rest. */
final class ContractWriter {

    private ContractWriter() {}

    static void write(BsonWriter writer, Contract contract) {
        Terms terms = contract.terms();
        writer.writeStartDocument();
        writer.writeString(ID, contract.number().value());
        writer.writeStartDocument(CUSTOMER);
        writer.writeString(NIP, terms.customer().nip().digits());
        writer.writeString(NAME, terms.customer().name());
        writer.writeEndDocument();
        writer.writeStartDocument(SUPPLIER);
        writer.writeString(KEY, terms.supplier().id());
        writer.writeString(NAME, terms.supplier().name());
        writer.writeEndDocument();
        writer.writeBoolean(CANCELLED, terms.cancelled());
        writer.writeDateTime(VALID_FROM, midnight(terms.period().validFrom()));
        writer.writeDateTime(VALID_TO, midnight(terms.period().validTo()));
        writer.writeString(SERVICE_LEVEL, terms.serviceLevel());
        writer.writeString(ANNOUNCED, contract.announced().name());
        writer.writeInt64(VERSION, contract.version());
        writer.writeStartArray(CONTACTS);
        terms.contacts().forEach(contact -> write(writer, contact));
        writer.writeEndArray();
        writer.writeStartArray(SERIAL_NUMBERS);
        terms.covered().devices().forEach(device -> write(writer, device));
        writer.writeEndArray();
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, Contact contact) {
        writer.writeStartDocument();
        writer.writeString(NAME, contact.name());
        write(writer, EMAIL, contact.email());
        write(writer, PHONE, contact.phone());
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, CoveredDevice device) {
        writer.writeStartDocument();
        writer.writeString(NUMBER, device.number().value());
        writer.writeString(PRODUCT, device.product());
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, String field, @Nullable String text) {
        if (text != null) {
            writer.writeString(field, text);
        }
    }

    private static long midnight(LocalDate day) {
        return day.atStartOfDay(UTC).toInstant().toEpochMilli();
    }
}
