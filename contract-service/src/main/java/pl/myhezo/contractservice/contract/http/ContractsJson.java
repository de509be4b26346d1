package pl.myhezo.contractservice.contract.http;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.contract.Question;
import pl.myhezo.contractservice.contract.ShowingContracts;
import pl.myhezo.contractservice.contract.Viewer;
import pl.myhezo.contractservice.contract.WarsawCalendar;
import pl.myhezo.platform.http.Cursor;
import pl.myhezo.platform.value.ContractNumber;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a {@link ContractList} contract by contract, so that only their bytes pile up in memory and not their objects
 * as well. It is complete before the first byte leaves: what breaks half way is an error, not a shorter list.
 */
final class ContractsJson {

    private final ShowingContracts showing;
    private final WarsawCalendar calendar;
    private final JsonMapper mapper;

    ContractsJson(ShowingContracts showing, WarsawCalendar calendar, JsonMapper mapper) {
        this.showing = showing;
        this.calendar = calendar;
        this.mapper = mapper;
    }

    byte[] write(Viewer viewer, Question question) {
        LocalDate today = calendar.today();
        boolean withContacts = viewer instanceof Viewer.Staff;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        int[] shown = {0};
        JsonGenerator json = mapper.createGenerator(bytes);
        json.writeStartObject();
        json.writeArrayPropertyStart("items");
        ContractNumber last = showing.show(viewer, question, contract -> {
            json.writePOJO(ContractItem.of(contract, today, withContacts));
            shown[0]++;
        });
        json.writeEndArray();
        boolean whole = last == null && question.after() == null;
        json.writePOJOProperty("next", last == null ? null : Cursor.encode(List.of(last.value())));
        json.writePOJOProperty("total", whole ? (@Nullable Integer) shown[0] : null);
        json.writeEndObject();
        json.close();
        return bytes.toByteArray();
    }
}
