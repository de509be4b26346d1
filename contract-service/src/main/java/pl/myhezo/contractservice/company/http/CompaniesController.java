package pl.myhezo.contractservice.company.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.Company;
import pl.myhezo.contractservice.company.Recorded;
import pl.myhezo.contractservice.company.Recorded.Change;
import pl.myhezo.contractservice.company.RecordingCompany;
import pl.myhezo.contractservice.company.Suppliers;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.http.ETags;
import pl.myhezo.platform.http.IfMatch;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;

/** Companies and suppliers, for staff and programs of ours. */
@RestController
class CompaniesController {

    private final Companies companies;
    private final Suppliers suppliers;
    private final RecordingCompany recording;
    private final Transactions transactions;
    private final AuditTrail audit;

    CompaniesController(
            Companies companies,
            Suppliers suppliers,
            RecordingCompany recording,
            Transactions transactions,
            AuditTrail audit) {
        this.companies = companies;
        this.suppliers = suppliers;
        this.recording = recording;
        this.transactions = transactions;
        this.audit = audit;
    }

    @GetMapping("/companies/{nip}")
    @Operation(operationId = "getCompany", summary = "One company")
    ResponseEntity<CompanyItem> company(@PathVariable String nip) {
        Nip known = parsed(nip, refusal -> Problem.notFound());
        return answer(HttpStatus.OK, companies.find(known).orElseThrow(Problem::notFound));
    }

    @PutMapping("/companies/{nip}")
    @Operation(
            operationId = "putCompany",
            summary = "Create a company or replace what is known of it",
            description = "The same again changes nothing. Another name than before is carried to all its contracts.")
    @ApiResponse(responseCode = "200", description = "It was there already")
    @ApiResponse(responseCode = "201", description = "It was created")
    ResponseEntity<CompanyItem> put(
            @PathVariable String nip,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody CompanyBody body,
            Authentication caller) {
        Nip valid = parsed(nip, refusal -> Problem.invalid(FieldError.of("nip", refusal)));
        CompanyBodyReader.Said said = CompanyBodyReader.read(valid, body);
        OptionalLong expected = ifMatch == null ? OptionalLong.empty() : OptionalLong.of(IfMatch.version(ifMatch));
        Recorded<Company> recorded = transactions.call(() -> {
            Recorded<Company> done = recording.record(valid, said.name(), said.address(), said.contacts(), expected);
            done.whenChanged(change ->
                    audit.record(AuditRecord.done(caller.getName(), valid.digits(), "company-" + change, valid.digits())
                            .toVersion(done.value().version())));
            return done;
        });
        return answer(recorded.change() == Change.CREATED ? HttpStatus.CREATED : HttpStatus.OK, recorded.value());
    }

    @GetMapping("/suppliers")
    @Operation(operationId = "listSuppliers", summary = "All suppliers by name")
    Page<SupplierItem> suppliers() {
        return Page.whole(suppliers.all().stream().map(SupplierItem::of).toList());
    }

    private static ResponseEntity<CompanyItem> answer(HttpStatus status, Company company) {
        return ResponseEntity.status(status).eTag(ETags.of(company.version())).body(CompanyItem.of(company));
    }

    private static Nip parsed(String segment, Function<InvalidValue, Problem> refused) {
        try {
            return Nip.parse(segment);
        } catch (InvalidValue e) {
            throw refused.apply(e);
        }
    }
}
