package pl.myhezo.platform.audit;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail for an operator. Not part of a service's own interface, so not in its OpenAPI document. */
@Hidden
@RestController
final class AuditController {

    private final VerifyingAudit verifying;

    AuditController(VerifyingAudit verifying) {
        this.verifying = verifying;
    }

    /** With number and seal of an earlier answer it also shows that this record is the same as then. */
    @GetMapping("/audit/verification")
    AuditVerification verification(
            @RequestParam(defaultValue = "0") long number, @RequestParam(required = false) @Nullable String seal) {
        return verifying.verify(number, seal);
    }
}
