package pl.myhezo.ticketservice.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.Company;

/** A ticket as its history has made it. */
final class Case {

    final String id;
    final String number;
    final String subject;
    final Company company;

    /** Who opened it, then who opened those that live on in it. */
    final List<Reader> owners = new ArrayList<>();

    /** All by which it is called: its own id, then those of what lives on in it. */
    final List<String> ids = new ArrayList<>();

    /** All that lead to it. */
    final List<String> names = new ArrayList<>();

    final List<Said> dialogue = new ArrayList<>();
    boolean cameOver;
    boolean companySees;
    boolean supplierSees;

    /** What each was written about it, by the word that was news; the subject stands for that it was opened. */
    private final Map<Reader, List<String>> mails = new HashMap<>();

    private @Nullable Case into;

    Case(String id, String number, String subject, Company company, Reader owner) {
        this.id = id;
        this.number = number;
        this.subject = subject;
        this.company = company;
        ids.add(id);
        names.addAll(List.of(id, number));
        owners.add(owner);
    }

    /** Where it lives on: in itself as long as it was not merged. */
    Case whole() {
        return into == null ? this : into.whole();
    }

    boolean isWhole() {
        return into == null;
    }

    /** @param order in which everything was said */
    void takesIn(Case other, List<Said> order) {
        dialogue.addAll(other.dialogue);
        List<Said> both = order.stream().filter(dialogue::contains).toList();
        dialogue.clear();
        dialogue.addAll(both);
        other.dialogue.clear();
        ids.addAll(other.ids);
        owners.addAll(other.owners);
        other.into = this;
    }

    String path() {
        return "/tickets/" + id;
    }

    void mailed(Reader reader, String news) {
        mails.computeIfAbsent(reader, _ -> new ArrayList<>()).add(news);
    }

    List<String> mailsTo(Reader reader) {
        return mails.getOrDefault(reader, List.of());
    }

    @Override
    public String toString() {
        return "%s of %s (company %s, supplier %s, lives on in %s)"
                .formatted(number, owners, companySees, supplierSees, whole().number);
    }
}
