package pl.myhezo.contractservice.contract;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** Shows a viewer the contracts he may see, one by one in the order of their numbers. */
public final class ShowingContracts {

    private final Contracts contracts;
    private final WarsawCalendar calendar;

    ShowingContracts(Contracts contracts, WarsawCalendar calendar) {
        this.contracts = contracts;
        this.calendar = calendar;
    }

    /**
     * Shows what answers the question.
     *
     * @return the last contract shown, if there are more behind it
     */
    public @Nullable ContractNumber show(Viewer viewer, Question question, Consumer<Contract> show) {
        Page page = new Page(question, show);
        contracts.read(selection(viewer, question), page);
        return page.next;
    }

    private Selection selection(Viewer viewer, Question question) {
        Nip asked = question.company();
        Set<Nip> companies = switch (viewer) {
            case Viewer.Holder(Set<Nip> own) when asked == null -> own;
            case Viewer.Holder(Set<Nip> own) -> own.contains(asked) ? Set.of(asked) : Set.of();
            case Viewer.Staff() -> asked == null ? null : Set.of(asked);
        };
        Words words = question.words();
        // Across all companies an index must answer, and it knows beginnings only.
        Set<String> starts = companies == null && !words.isEmpty() ? words.beginnings() : null;
        return new Selection(
                companies, question.supplier(), starts, question.state().on(calendar.today()), question.after());
    }

    /** Takes contracts until there are enough, and one more to know that there is one more. */
    private static final class Page implements Predicate<Contract> {

        /** A page of many huge contracts ends early: nobody's answer takes hundreds of megabytes. */
        private static final int MOST_DEVICES = CoveredDevices.MOST;

        private final Question question;
        private final Consumer<Contract> show;
        private int shown;
        private long devices;
        private @Nullable ContractNumber last;
        private @Nullable ContractNumber next;

        Page(Question question, Consumer<Contract> show) {
            this.question = question;
            this.show = show;
        }

        @Override
        public boolean test(Contract read) {
            return question.answeredBy(read).map(this::take).orElse(true);
        }

        private boolean take(Contract contract) {
            boolean paged = question.most() < Integer.MAX_VALUE;
            int more = contract.terms().covered().devices().size();
            if (shown == question.most() || (paged && shown > 0 && devices + more > MOST_DEVICES)) {
                next = last;
                return false;
            }
            show.accept(contract);
            shown++;
            devices += more;
            last = contract.number();
            return true;
        }
    }
}
