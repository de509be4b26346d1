package pl.myhezo.contractservice.contract.http;

import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.contract.Question;
import pl.myhezo.contractservice.contract.Viewer;
import pl.myhezo.contractservice.fields.Fields;
import pl.myhezo.platform.http.Cursor;
import pl.myhezo.platform.http.PageRequest;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** Reads the parameters of a list. */
final class QuestionReader {

    private static final int LONGEST_SEARCH = 100;

    private QuestionReader() {}

    /**
     * The question asked. Somebody of a company who asks for no page gets all contracts of the own companies; somebody
     * of ours gets a page, for to them "all" is everybody's.
     *
     * @throws Problem 422 with an error for each parameter that is wrong
     */
    static Question page(
            Viewer viewer,
            @Nullable String q,
            @Nullable String company,
            @Nullable Boolean expired,
            @Nullable Integer limit,
            @Nullable String cursor) {
        Fields fields = new Fields();
        if (q != null && q.length() > LONGEST_SEARCH) {
            fields.refuse("q", Rules.TOO_LONG);
        }
        if (limit != null && (limit < 1 || limit > PageRequest.HIGHEST_LIMIT)) {
            fields.refuse("limit", "range");
        }
        Nip nip = fields.optional("company", company, Nip::parse);
        ContractNumber after = fields.optional(
                "cursor",
                cursor,
                text -> new ContractNumber(Cursor.decode(text, 1).getFirst()));
        fields.refuseIfWrong();
        int usual = viewer instanceof Viewer.Staff ? PageRequest.DEFAULT_LIMIT : Integer.MAX_VALUE;
        return new Question(nip, q, Boolean.TRUE.equals(expired), after, limit == null ? usual : limit);
    }

    /**
     * The question for a file, which has no pages. Somebody of ours must say whose contracts: a file of everybody's is
     * asked for by mistake only.
     *
     * @throws Problem 422 with an error for each parameter that is wrong
     */
    static Question file(Viewer viewer, @Nullable String q, @Nullable String company, @Nullable Boolean expired) {
        if (viewer instanceof Viewer.Staff && company == null) {
            throw Problem.invalid(new FieldError("company", Rules.REQUIRED));
        }
        Question page = page(viewer, q, company, expired, null, null);
        return new Question(page.company(), page.text(), page.ended(), null, Integer.MAX_VALUE);
    }
}
