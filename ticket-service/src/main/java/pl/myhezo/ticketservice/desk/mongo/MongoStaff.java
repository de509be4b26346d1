package pl.myhezo.ticketservice.desk.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import pl.myhezo.ticketservice.desk.Staff;
import pl.myhezo.ticketservice.desk.StaffMember;

final class MongoStaff implements Staff {

    private static final String COLLECTION = "desk";
    private static final String SUBJECT = "_id";
    private static final String NAME = "name";
    private static final String SUPERVISOR = "supervisor";
    private static final String SEEN_AT = "seenAt";

    private final MongoCollection<Document> desk;

    MongoStaff(MongoDatabase database) {
        this.desk = database.getCollection(COLLECTION);
        desk.createIndex(Indexes.ascending(SEEN_AT));
    }

    @Override
    public void note(StaffMember member, Instant seenAt) {
        desk.replaceOne(
                eq(SUBJECT, member.subject()),
                new Document(NAME, member.name())
                        .append(SUPERVISOR, member.supervisor())
                        .append(SEEN_AT, Date.from(seenAt)),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Map<String, String> names(Collection<String> subjects) {
        Map<String, String> names = new HashMap<>();
        desk.find(in(SUBJECT, subjects)).forEach(row -> names.put(row.getString(SUBJECT), row.getString(NAME)));
        return names;
    }

    @Override
    public List<StaffMember> seenSince(Instant moment) {
        return desk.find(gte(SEEN_AT, Date.from(moment)))
                .map(row ->
                        new StaffMember(row.getString(SUBJECT), row.getString(NAME), row.getBoolean(SUPERVISOR, false)))
                .into(new ArrayList<>());
    }
}
