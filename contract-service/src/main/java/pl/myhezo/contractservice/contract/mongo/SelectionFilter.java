package pl.myhezo.contractservice.contract.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CANCELLED;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CUSTOMER_NIP;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.ID;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SERIAL_NUMBER;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SUPPLIER_ID;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.VALID_TO;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import pl.myhezo.contractservice.contract.Selection;
import pl.myhezo.contractservice.contract.Standing;
import pl.myhezo.platform.value.Nip;

/** A selection in the words of the database. */
final class SelectionFilter {

    private SelectionFilter() {}

    static Bson of(Selection selection) {
        List<Bson> all = new ArrayList<>();
        if (selection.companies() != null) {
            all.add(in(
                    CUSTOMER_NIP,
                    selection.companies().stream().map(Nip::digits).toList()));
        }
        if (selection.supplier() != null) {
            all.add(eq(SUPPLIER_ID, selection.supplier()));
        }
        if (selection.starts() != null) {
            all.add(startsWith(selection.starts()));
        }
        if (selection.standing() != null) {
            all.add(stands(selection.standing()));
        }
        if (selection.after() != null) {
            all.add(gt(ID, selection.after().value()));
        }
        return all.isEmpty() ? new BsonDocument() : and(all);
    }

    private static Bson startsWith(Set<String> starts) {
        List<Pattern> any = starts.stream()
                .map(start -> Pattern.compile("^" + Pattern.quote(start)))
                .toList();
        return or(in(ID, any), in(SERIAL_NUMBER, any));
    }

    private static Bson stands(Standing standing) {
        return switch (standing) {
            case Standing.Active active
            when active.until() != null ->
                and(eq(CANCELLED, false), gte(VALID_TO, active.day()), lte(VALID_TO, active.until()));
            case Standing.Active active -> and(eq(CANCELLED, false), gte(VALID_TO, active.day()));
            // In this form each half is a range of an index.
            case Standing.Ended ended -> or(eq(CANCELLED, true), and(eq(CANCELLED, false), lt(VALID_TO, ended.day())));
        };
    }
}
