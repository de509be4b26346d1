package pl.myhezo.gateway.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What identity-service knows of the person, as far as the portal's frame shows it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Account(List<Company> companies, @Nullable Supplier supplier) {

    /** For people without an account with us, staff for one. */
    public static final Account NONE = new Account(List.of(), null);

    public Account(@Nullable List<Company> companies, @Nullable Supplier supplier) {
        this.companies = companies == null ? List.of() : List.copyOf(companies);
        this.supplier = supplier;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Company(String nip, @Nullable String name, String role) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Supplier(String id) {}
}
