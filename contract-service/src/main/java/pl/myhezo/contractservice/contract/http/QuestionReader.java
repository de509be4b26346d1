package pl.myhezo.contractservice.contract.http;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.contractservice.contract.Question;
import pl.myhezo.contractservice.contract.StateFilter;
import pl.myhezo.contractservice.contract.Viewer;
import pl.myhezo.contractservice.contract.Words;
import pl.myhezo.platform.http.Cursor;
import pl.myhezo.platform.http.PageRequest;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Fields;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** Reads the parameters of a list. */
final class QuestionReader {

    private QuestionReader() {}

    /**
     * The question asked. Somebody of a company who asks for no page gets all contracts of the own companies; somebody
     * of ours gets a page, for to them "all" is everybody's.
     *
     * @throws Problem 422 with an error for each parameter that is wrong
     */
    static Question page(Viewer viewer, Filters filters, @Nullable Integer limit, @Nullable String cursor) {
        Fields fields = new Fields();
        Words words = fields.optional("q", filters.q(), Words::of);
        Nip company = fields.optional("company", filters.company(), Nip::parse);
        String supplier = fields.optional("supplier", filters.supplier(), Supplier::checkedId);
        StateFilter state = fields.optional("state", filters.state(), StateFilter::parse);
        if (limit != null && (limit < 1 || limit > PageRequest.HIGHEST_LIMIT)) {
            fields.refuse("limit", "range");
        }
        ContractNumber after = fields.optional(
                "cursor",
                cursor,
                text -> new ContractNumber(Cursor.decode(text, 1).getFirst()));
        fields.refuseIfWrong();
        StateFilter unsaid = Boolean.TRUE.equals(filters.expired()) ? StateFilter.ALL : StateFilter.CURRENT;
        int usual = viewer instanceof Viewer.Staff ? PageRequest.DEFAULT_LIMIT : Integer.MAX_VALUE;
        return new Question(
                company,
                supplier,
                requireNonNullElse(words, Words.NONE),
                requireNonNullElse(state, unsaid),
                after,
                requireNonNullElse(limit, usual));
    }

    /**
     * The question for a file, which has no pages. Somebody of ours must say whose contracts: a file of everybody's is
     * asked for by mistake only.
     *
     * @throws Problem 422 with an error for each parameter that is wrong
     */
    static Question file(Viewer viewer, Filters filters) {
        Question page = page(viewer, filters, null, null);
        if (viewer instanceof Viewer.Staff && page.company() == null) {
            throw Problem.invalid(new FieldError("company", Rules.REQUIRED));
        }
        return new Question(page.company(), page.supplier(), page.words(), page.state(), null, Integer.MAX_VALUE);
    }
}
