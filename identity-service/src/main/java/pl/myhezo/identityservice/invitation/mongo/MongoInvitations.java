package pl.myhezo.identityservice.invitation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.Invitation;
import pl.myhezo.identityservice.invitation.InvitationState;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.person.PersonFields;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;

/** One document an invitation. */
final class MongoInvitations implements Invitations {

    private static final String COLLECTION = "invitations";
    private static final String ID = "_id";
    private static final String PERSON = "person";
    private static final String NIP = "nip";
    private static final String COMPANY = "companyName";
    private static final String SUPPLIER = "supplierId";
    private static final String REQUESTED_AT = "requestedAt";
    private static final String STATE = "state";
    private static final String SUBJECT = "subject";
    private static final String VERSION = "version";

    private final MongoCollection<Document> invitations;
    private final Transactions transactions;

    MongoInvitations(MongoDatabase database, Transactions transactions) {
        this.invitations = database.getCollection(COLLECTION);
        this.transactions = transactions;
        invitations.createIndex(
                Indexes.ascending(SUBJECT),
                new IndexOptions().unique(true).partialFilterExpression(Filters.type(SUBJECT, "string")));
    }

    @Override
    public Optional<Invitation> find(String id) {
        return first(eq(ID, id));
    }

    @Override
    public Optional<Invitation> findBySubject(String subject) {
        return first(eq(SUBJECT, subject));
    }

    private Optional<Invitation> first(Bson filter) {
        return Optional.ofNullable(transactions.find(invitations, filter).first())
                .map(MongoInvitations::read);
    }

    @Override
    public void add(Invitation invitation) {
        invitations.insertOne(transactions.session(), write(invitation));
    }

    @Override
    public void replace(Invitation invitation) {
        Bson before = and(eq(ID, invitation.id()), eq(VERSION, invitation.version() - 1));
        if (invitations
                        .replaceOne(transactions.session(), before, write(invitation))
                        .getMatchedCount()
                == 0) {
            throw new IllegalStateException("The invitation %s was changed in the meantime".formatted(invitation.id()));
        }
    }

    private static Document write(Invitation invitation) {
        Document document = new Document(ID, invitation.id())
                .append(PERSON, PersonFields.write(invitation.person()))
                .append(REQUESTED_AT, Date.from(invitation.requestedAt()))
                .append(STATE, invitation.state().name())
                .append(VERSION, invitation.version());
        if (invitation.subject() != null) {
            document.append(SUBJECT, invitation.subject());
        }
        return switch (invitation.grant()) {
            case Grant.Membership company ->
                document.append(NIP, company.nip().digits()).append(COMPANY, company.companyName());
            case Grant.Supply supply -> document.append(SUPPLIER, supply.supplierId());
        };
    }

    private static Invitation read(Document document) {
        String supplier = document.getString(SUPPLIER);
        return new Invitation(
                document.getString(ID),
                PersonFields.read(document.get(PERSON, Document.class)),
                supplier == null
                        ? new Grant.Membership(new Nip(document.getString(NIP)), document.getString(COMPANY))
                        : new Grant.Supply(supplier),
                document.getDate(REQUESTED_AT).toInstant(),
                InvitationState.valueOf(document.getString(STATE)),
                document.getString(SUBJECT),
                document.getLong(VERSION));
    }
}
