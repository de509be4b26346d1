package pl.myhezo.contractservice.contract.http;

import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.contract.Question;
import pl.myhezo.contractservice.contract.Viewer;
import pl.myhezo.contractservice.fields.Fields;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** Reads the parameters of a list. */
final class QuestionReader {

    private static final int LONGEST_SEARCH = 100;
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;

    private QuestionReader() {}

    /**
     * The question asked. Somebody of a company who asks for no page gets all contracts of the own companies; somebody
     * of ours gets a page, for to them "all" is everybody's.
     *
     * @throws Problem 422 with an error for each parameter that is wrong
     */
    static Question read(
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
        if (limit != null && (limit < 1 || limit > LONGEST_PAGE)) {
            fields.refuse("limit", "invalid");
        }
        Nip nip = fields.optional("company", company, Nip::parse);
        ContractNumber after = fields.optional("cursor", cursor, Cursor::read);
        fields.refuseIfWrong();
        int usual = viewer instanceof Viewer.Staff ? USUAL_PAGE : Integer.MAX_VALUE;
        return new Question(nip, q, Boolean.TRUE.equals(expired), after, limit == null ? usual : limit);
    }
}
