package pl.myhezo.identityservice.invitation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.type;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.Invitation;
import pl.myhezo.identityservice.invitation.InvitationState;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.PersonFields;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;

/** One document an invitation. */
final class MongoInvitations implements Invitations {

    private static final String COLLECTION = "invitations";
    private static final String ID = "_id";
    private static final String PERSON = "person";
    private static final String EMAIL_PATH = PERSON + "." + PersonFields.EMAIL;
    private static final String NIP = "nip";
    private static final String COMPANY = "companyName";
    private static final String ROLE = "role";
    private static final String SUPPLIER = "supplierId";
    private static final String STAFF_ROLE = "staffRole";
    private static final String INVITED_BY = "invitedBy";
    private static final String REQUESTED_AT = "requestedAt";
    private static final String STATE = "state";
    private static final String SUBJECT = "subject";
    private static final String VERSION = "version";
    private static final String FORGET_AT = "forgetAt";

    private final MongoCollection<Document> invitations;
    private final Transactions transactions;
    private final Duration keepFinished;
    private final Clock clock;

    MongoInvitations(MongoDatabase database, Transactions transactions, Duration keepFinished, Clock clock) {
        this.invitations = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.keepFinished = keepFinished;
        this.clock = clock;
        invitations.createIndex(Indexes.ascending(FORGET_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        invitations.createIndex(Indexes.ascending(EMAIL_PATH));
        invitations.createIndex(
                Indexes.ascending(INVITED_BY),
                new IndexOptions().partialFilterExpression(type(INVITED_BY, BsonType.STRING)));
        invitations.createIndex(Indexes.ascending(NIP, STATE), new IndexOptions().sparse(true));
        invitations.createIndex(Indexes.ascending(SUPPLIER, STATE), new IndexOptions().sparse(true));
        invitations.createIndex(
                Indexes.ascending(STAFF_ROLE),
                new IndexOptions().partialFilterExpression(type(STAFF_ROLE, BsonType.STRING)));
        invitations.createIndex(
                Indexes.ascending(SUBJECT),
                new IndexOptions().unique(true).partialFilterExpression(type(SUBJECT, BsonType.STRING)));
    }

    @Override
    public Optional<Invitation> find(String id) {
        return first(eq(ID, id));
    }

    @Override
    public Optional<Invitation> findBySubject(String subject) {
        return first(eq(SUBJECT, subject));
    }

    @Override
    public List<Invitation> withoutAccount(Nip nip) {
        return withoutAccount(eq(NIP, nip.digits()));
    }

    @Override
    public List<Invitation> withoutAccount(String supplierId) {
        return withoutAccount(eq(SUPPLIER, supplierId));
    }

    @Override
    public List<Invitation> toStaffWithoutAccount() {
        return withoutAccount(type(STAFF_ROLE, BsonType.STRING));
    }

    @Override
    public List<Invitation> openBySupervisor(String subject) {
        Bson open = nin(STATE, InvitationState.ACCEPTED.name(), InvitationState.WITHDRAWN.name());
        return transactions
                .find(invitations, and(eq(INVITED_BY, subject), exists(NIP, false), open))
                .map(MongoInvitations::read)
                .into(new ArrayList<>());
    }

    private List<Invitation> withoutAccount(Bson to) {
        Bson requested = eq(STATE, InvitationState.REQUESTED.name());
        Bson met = and(eq(STATE, InvitationState.ALREADY_KNOWN.name()), type(INVITED_BY, BsonType.STRING));
        return transactions
                .find(invitations, and(to, or(requested, met)))
                .sort(Sorts.ascending(REQUESTED_AT))
                .map(MongoInvitations::read)
                .into(new ArrayList<>());
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

    @Override
    public void forget(String subject, EmailAddress email) {
        invitations.deleteMany(transactions.session(), or(eq(SUBJECT, subject), eq(EMAIL_PATH, email.value())));
    }

    private Document write(Invitation invitation) {
        Document document = new Document(ID, invitation.id())
                .append(PERSON, PersonFields.write(invitation.person()))
                .append(INVITED_BY, invitation.invitedBy())
                .append(REQUESTED_AT, Date.from(invitation.requestedAt()))
                .append(STATE, invitation.state().name())
                .append(VERSION, invitation.version());
        if (invitation.subject() != null) {
            document.append(SUBJECT, invitation.subject());
        }
        if (invitation.state().isFinal()) {
            document.append(FORGET_AT, Date.from(clock.instant().plus(keepFinished)));
        }
        return switch (invitation.grant()) {
            case Grant.Membership company ->
                document.append(NIP, company.nip().digits())
                        .append(COMPANY, company.companyName())
                        .append(ROLE, company.role().name());
            case Grant.Supply supply -> document.append(SUPPLIER, supply.supplierId());
            case Grant.Employment ours ->
                document.append(STAFF_ROLE, ours.role().name());
        };
    }

    private static Invitation read(Document document) {
        return new Invitation(
                document.getString(ID),
                PersonFields.read(document.get(PERSON, Document.class)),
                readGrant(document),
                document.getString(INVITED_BY),
                document.getDate(REQUESTED_AT).toInstant(),
                InvitationState.valueOf(document.getString(STATE)),
                document.getString(SUBJECT),
                document.getLong(VERSION));
    }

    private static Grant readGrant(Document document) {
        String supplier = document.getString(SUPPLIER);
        if (supplier != null) {
            return new Grant.Supply(supplier);
        }
        String staffRole = document.getString(STAFF_ROLE);
        if (staffRole != null) {
            return new Grant.Employment(StaffRole.valueOf(staffRole));
        }
        return new Grant.Membership(
                new Nip(document.getString(NIP)),
                document.getString(COMPANY),
                CompanyRole.valueOf(document.get(ROLE, CompanyRole.MEMBER.name())));
    }
}
