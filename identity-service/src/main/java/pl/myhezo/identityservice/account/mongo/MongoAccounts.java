package pl.myhezo.identityservice.account.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.account.Membership;
import pl.myhezo.identityservice.account.NoticeKind;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.PersonFields;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;

/** One document an account. */
final class MongoAccounts implements Accounts {

    private static final String COLLECTION = "accounts";
    private static final String CLOSED = "closedAccounts";
    private static final String SUBJECT = "_id";
    private static final String AT = "at";
    private static final String PERSON = "person";
    private static final String STATUS = "status";
    private static final String COMPANIES = "companies";
    private static final String FORMER_COMPANIES = "formerCompanies";
    private static final String NIP = "nip";
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String SINCE = "since";
    private static final String PATH = "path";
    private static final String SUPPLIER = "supplierId";
    private static final String EVER_SUPPLIED = "everSupplied";
    private static final String STAFF_ROLE = "staffRole";
    private static final String NOTICES = "notices";
    private static final String VERSION = "version";
    private static final String EMAIL_PATH = PERSON + "." + PersonFields.EMAIL;
    private static final String NIP_PATH = COMPANIES + "." + NIP;

    private final MongoCollection<Document> accounts;
    private final MongoCollection<Document> closed;
    private final Transactions transactions;
    private final Clock clock;

    MongoAccounts(MongoDatabase database, Transactions transactions, Clock clock) {
        this.accounts = database.getCollection(COLLECTION);
        this.closed = database.getCollection(CLOSED);
        this.transactions = transactions;
        this.clock = clock;
        accounts.createIndex(Indexes.ascending(EMAIL_PATH), new IndexOptions().unique(true));
        accounts.createIndex(Indexes.ascending(NIP_PATH));
        accounts.createIndex(Indexes.ascending(SUPPLIER), new IndexOptions().sparse(true));
        accounts.createIndex(Indexes.ascending(STAFF_ROLE), new IndexOptions().sparse(true));
        closed.createIndex(Indexes.ascending(AT), new IndexOptions().expireAfter(1L, TimeUnit.DAYS));
    }

    @Override
    public Optional<Account> find(String subject) {
        return first(eq(SUBJECT, subject));
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return first(eq(EMAIL_PATH, email.value()));
    }

    @Override
    public List<Account> membersOf(Nip nip) {
        return all(eq(NIP_PATH, nip.digits()));
    }

    @Override
    public List<Account> peopleOf(String supplierId) {
        return all(eq(SUPPLIER, supplierId));
    }

    @Override
    public List<Account> staff() {
        return all(exists(STAFF_ROLE));
    }

    @Override
    public void add(Account account) {
        accounts.insertOne(transactions.session(), write(account));
    }

    @Override
    public void replace(Account account) {
        Bson before = and(eq(SUBJECT, account.subject()), eq(VERSION, account.version() - 1));
        if (accounts.replaceOne(transactions.session(), before, write(account)).getMatchedCount() == 0) {
            throw new ChangedMeanwhile(account.subject());
        }
    }

    @Override
    public void remove(String subject) {
        accounts.deleteOne(transactions.session(), eq(SUBJECT, subject));
        closed.replaceOne(
                transactions.session(),
                eq(SUBJECT, subject),
                new Document(SUBJECT, subject).append(AT, Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public boolean wasClosed(String subject) {
        return transactions.find(closed, eq(SUBJECT, subject)).first() != null;
    }

    private Optional<Account> first(Bson filter) {
        return Optional.ofNullable(transactions.find(accounts, filter).first()).map(MongoAccounts::read);
    }

    private List<Account> all(Bson filter) {
        return transactions
                .find(accounts, filter)
                .sort(Sorts.ascending(EMAIL_PATH))
                .map(MongoAccounts::read)
                .into(new ArrayList<>());
    }

    private static Document write(Account account) {
        Document document = new Document(SUBJECT, account.subject())
                .append(PERSON, PersonFields.write(account.person()))
                .append(STATUS, account.status().name())
                .append(
                        COMPANIES,
                        account.companies().stream().map(MongoAccounts::write).toList())
                .append(
                        FORMER_COMPANIES,
                        account.formerCompanies().stream()
                                .map(Nip::digits)
                                .sorted()
                                .toList())
                .append(
                        NOTICES,
                        account.notices().stream().map(Enum::name).sorted().toList())
                .append(VERSION, account.version());
        document.append(EVER_SUPPLIED, account.everSupplied());
        if (account.supplierId() != null) {
            document.append(SUPPLIER, account.supplierId());
        }
        return account.staffRole() == null
                ? document
                : document.append(STAFF_ROLE, account.staffRole().name());
    }

    private static Document write(Membership company) {
        return new Document(NIP, company.nip().digits())
                .append(NAME, company.companyName())
                .append(ROLE, company.role().name())
                .append(SINCE, Date.from(company.since()))
                .append(PATH, company.path());
    }

    private static Account read(Document document) {
        Set<NoticeKind> notices = document.getList(NOTICES, String.class).stream()
                .map(NoticeKind::valueOf)
                .collect(Collectors.toSet());
        return new Account(
                document.getString(SUBJECT),
                PersonFields.read(document.get(PERSON, Document.class)),
                AccountStatus.valueOf(document.getString(STATUS)),
                document.getList(COMPANIES, Document.class).stream()
                        .map(MongoAccounts::readCompany)
                        .toList(),
                document.getList(FORMER_COMPANIES, String.class, List.of()).stream()
                        .map(Nip::new)
                        .collect(Collectors.toSet()),
                document.getString(SUPPLIER),
                document.getBoolean(EVER_SUPPLIED, false),
                Optional.ofNullable(document.getString(STAFF_ROLE))
                        .map(StaffRole::valueOf)
                        .orElse(null),
                notices,
                document.getLong(VERSION));
    }

    private static Membership readCompany(Document document) {
        return new Membership(
                new Nip(document.getString(NIP)),
                document.getString(NAME),
                CompanyRole.valueOf(document.getString(ROLE)),
                document.get(SINCE, Date.from(Instant.EPOCH)).toInstant(),
                document.getList(PATH, String.class, List.of()));
    }
}
