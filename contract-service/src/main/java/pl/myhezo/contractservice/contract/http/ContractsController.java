package pl.myhezo.contractservice.contract.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.contractservice.company.Recorded;
import pl.myhezo.contractservice.company.Recorded.Change;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.RecordingContract;
import pl.myhezo.contractservice.contract.Viewer;
import pl.myhezo.contractservice.contract.WarsawCalendar;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.http.ETags;
import pl.myhezo.platform.http.IfMatch;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.InvalidValue;

/** Contracts, read by those they concern and written by programs of ours. */
@RestController
class ContractsController {

    private final Viewers viewers;
    private final ContractsJson list;
    private final Contracts contracts;
    private final RecordingContract recording;
    private final Transactions transactions;
    private final WarsawCalendar calendar;
    private final AuditTrail audit;

    ContractsController(
            Viewers viewers,
            ContractsJson list,
            Contracts contracts,
            RecordingContract recording,
            Transactions transactions,
            WarsawCalendar calendar,
            AuditTrail audit) {
        this.viewers = viewers;
        this.list = list;
        this.contracts = contracts;
        this.recording = recording;
        this.transactions = transactions;
        this.calendar = calendar;
        this.audit = audit;
    }

    @GetMapping(path = "/contracts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listContracts",
            summary = "Contracts with all their serial numbers",
            description = "All contracts of all companies of the caller, on one page unless a limit is given. Staff and"
                    + " programs see everybody's, in pages of 50. Every word of q must be in the number, company, NIP,"
                    + " supplier or service level, or in one and the same serial number with its product; letter case,"
                    + " Polish marks and dashes do not matter. Where staff give no company, one of the words must also"
                    + " begin a contract or serial number. Without a state the contracts are the current ones, and all"
                    + " with expired=true.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContractList.class)))
    ResponseEntity<byte[]> contracts(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Schema(allowableValues = {"current", "soon", "expired", "all"}) @Nullable
                    String state,
            @RequestParam(required = false) @Nullable Boolean expired,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Authentication caller) {
        Viewer viewer = viewers.of(caller);
        Filters filters = new Filters(q, company, supplier, state, expired);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(list.write(viewer, QuestionReader.page(viewer, filters, limit, cursor)));
    }

    @GetMapping("/contracts/{number}")
    @Operation(operationId = "getContract", summary = "One contract")
    ResponseEntity<ContractItem> contract(@PathVariable String number, Authentication caller) {
        Viewer viewer = viewers.of(caller);
        Contract contract = viewer.find(contracts, known(number)).orElseThrow(Problem::notFound);
        return answer(HttpStatus.OK, contract, viewer instanceof Viewer.Staff);
    }

    @PutMapping("/contracts/{number}")
    @Operation(
            operationId = "putContract",
            summary = "Create a contract or replace what it says",
            description = "The same again changes nothing. Companies and suppliers that are not known yet come into"
                    + " being; another name than before is carried to all their contracts.")
    @ApiResponse(responseCode = "200", description = "It was there already")
    @ApiResponse(responseCode = "201", description = "It was created")
    ResponseEntity<ContractItem> put(
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ContractBody body,
            Authentication caller) {
        ContractNumber valid = valid(number);
        OptionalLong expected = expected(ifMatch);
        var terms = ContractBodyReader.read(valid, calendar.today(), body);
        Recorded<Contract> recorded = transactions.call(() -> {
            Recorded<Contract> done = recording.record(valid, terms, expected);
            audit(caller, done);
            return done;
        });
        HttpStatus status = recorded.change() == Change.CREATED ? HttpStatus.CREATED : HttpStatus.OK;
        return answer(status, recorded.value(), true);
    }

    private void audit(Authentication caller, Recorded<Contract> done) {
        Contract contract = done.value();
        done.whenChanged(change -> audit.record(AuditRecord.done(
                        caller.getName(),
                        contract.terms().customer().nip().digits(),
                        "contract-" + change,
                        contract.number().value())
                .toVersion(contract.version())));
    }

    private ResponseEntity<ContractItem> answer(HttpStatus status, Contract contract, boolean withContacts) {
        return ResponseEntity.status(status)
                .eTag(ETags.of(contract.version()))
                .body(ContractItem.of(contract, calendar.today(), withContacts));
    }

    /** Programs may name the version that they replace. */
    private static OptionalLong expected(@Nullable String ifMatch) {
        return ifMatch == null ? OptionalLong.empty() : OptionalLong.of(IfMatch.version(ifMatch));
    }

    /** What cannot be a contract number is the number of no contract. */
    private static ContractNumber known(String segment) {
        return parsed(segment, refusal -> Problem.notFound());
    }

    private static ContractNumber valid(String segment) {
        return parsed(segment, refusal -> Problem.invalid(FieldError.of("number", refusal)));
    }

    private static ContractNumber parsed(String segment, Function<InvalidValue, Problem> refused) {
        try {
            return ContractNumber.fromPath(segment);
        } catch (InvalidValue e) {
            throw refused.apply(e);
        }
    }
}
