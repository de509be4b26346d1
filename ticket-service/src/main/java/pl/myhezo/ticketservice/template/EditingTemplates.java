package pl.myhezo.ticketservice.template;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

/** Supervisors write templates, change them and take them away; each of that is in the audit trail. */
public final class EditingTemplates {

    /** More than anybody looks through. */
    private static final int MOST = 200;

    private final Templates templates;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    EditingTemplates(
            Templates templates, Transactions transactions, AuditTrail audit, Supplier<UUID> ids, Clock clock) {
        this.templates = templates;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds one.
     *
     * @throws NameTaken if another one has this name
     * @throws TooManyTemplates if there are as many as there may be
     */
    public Template add(String by, Wording wording) {
        Template template = new Template(ids.get(), wording, clock.instant(), 1);
        return transactions.call(() -> {
            if (templates.count() >= MOST) {
                throw new TooManyTemplates();
            }
            templates.add(template);
            note(by, "template-added", template.id(), template.version());
            return template;
        });
    }

    /**
     * Puts other words in place of those of a version.
     *
     * @throws NoSuchTemplate if there is none
     * @throws ChangedByAnother if it has another version
     * @throws NameTaken if another one has this name
     */
    public Template change(String by, UUID id, long version, Wording wording) {
        return transactions.call(() -> {
            Template present = templates.find(id).orElseThrow(NoSuchTemplate::new);
            Template template = present.reworded(wording, clock.instant());
            if (present.version() != version || !templates.replace(template)) {
                throw new ChangedByAnother();
            }
            note(by, "template-changed", id, template.version());
            return template;
        });
    }

    /**
     * Takes one away; what was begun with it stays.
     *
     * @throws NoSuchTemplate if there is none
     * @throws ChangedByAnother if it has another version
     */
    public void remove(String by, UUID id, long version) {
        transactions.run(() -> {
            Template present = templates.find(id).orElseThrow(NoSuchTemplate::new);
            if (present.version() != version || !templates.remove(id, version)) {
                throw new ChangedByAnother();
            }
            note(by, "template-removed", id, version);
        });
    }

    private void note(String by, String action, UUID id, long version) {
        audit.record(AuditRecord.done(by, null, action, id.toString()).toVersion(version));
    }
}
