package pl.myhezo.identityservice.supplier.http;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Supervising;
import pl.myhezo.identityservice.form.EmailText;
import pl.myhezo.identityservice.form.LanguageText;
import pl.myhezo.identityservice.form.NameText;
import pl.myhezo.identityservice.invitation.PeopleLetIn;
import pl.myhezo.identityservice.invitation.PersonLetIn;
import pl.myhezo.identityservice.limit.CountedAttempts;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.person.UnguessableId;
import pl.myhezo.identityservice.supplier.BlockingSupplierUser;
import pl.myhezo.identityservice.supplier.InvitingSupplierUser;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.Rules;

/** The people of a supplier, for supervisors. Which suppliers there are is known to contract-service alone. */
@RestController
@Tag(name = "suppliers")
@RequestMapping("/suppliers/{supplierId}/users")
class SupplierUserController {

    private static final Pattern SUPPLIER = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final InvitingSupplierUser inviting;
    private final Supervising supervising;
    private final PeopleLetIn people;
    private final BlockingSupplierUser blocking;
    private final CountedAttempts attempts;
    private final IdempotentCalls calls;

    SupplierUserController(
            Supervising supervising,
            InvitingSupplierUser inviting,
            PeopleLetIn people,
            BlockingSupplierUser blocking,
            CountedAttempts attempts,
            IdempotentCalls calls) {
        this.inviting = inviting;
        this.supervising = supervising;
        this.people = people;
        this.blocking = blocking;
        this.attempts = attempts;
        this.calls = calls;
    }

    @GetMapping
    ResponseEntity<Page<SupplierUserView>> supplierUsers(
            @PathVariable String supplierId, JwtAuthenticationToken caller) {
        supervising.require(caller.getName());
        Page<SupplierUserView> all = Page.whole(people.ofSupplier(supplier(supplierId)).stream()
                .map(SupplierUserView::of)
                .toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(all);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SupplierUserView addSupplierUser(
            @PathVariable String supplierId,
            @Valid @RequestBody SupplierUserForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            JwtAuthenticationToken caller) {
        String id = UnguessableId.next();
        String supplier = supplier(supplierId);
        Person person = form.person();
        String scope = "POST /suppliers/" + supplier + "/users " + caller.getName();
        return attempts.make(
                "invitation",
                id,
                caller.getName(),
                supplier,
                SupplierUserView::id,
                () -> calls.once(
                        scope,
                        key,
                        form,
                        SupplierUserView.class,
                        () -> SupplierUserView.of(inviting.invite(id, caller.getName(), supplier, person))));
    }

    @DeleteMapping("/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void blockSupplierUser(
            @PathVariable String supplierId, @PathVariable String subject, JwtAuthenticationToken caller) {
        blocking.block(caller.getName(), supplier(supplierId), subject);
    }

    private static String supplier(String id) {
        if (!SUPPLIER.matcher(id).matches()) {
            throw Problem.notFound();
        }
        return id;
    }

    /** Whom to let in. */
    record SupplierUserForm(
            @NotBlank(message = Rules.REQUIRED) @EmailText String email,
            @NotBlank(message = Rules.REQUIRED) @NameText String firstName,
            @NotBlank(message = Rules.REQUIRED) @NameText String lastName,

            @NotBlank(message = Rules.REQUIRED) @LanguageText
            String language) {

        Person person() {
            return new Person(
                    PersonName.parse(firstName, lastName), EmailAddress.parse(email), null, Language.of(language));
        }
    }

    /** One of a supplier's people. */
    @Schema(name = "SupplierUser")
    record SupplierUserView(
            @Schema(description = "Opaque; to be used in the path below /users")
            String id,

            String name,
            String email,

            @Schema(description = "Whether the person has logged in")
            boolean active) {

        static SupplierUserView of(PersonLetIn user) {
            return new SupplierUserView(
                    user.id(),
                    user.person().name().toString(),
                    user.person().email().value(),
                    user.status() == AccountStatus.ACTIVE);
        }
    }
}
