package pl.myhezo.identityservice.registration.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import pl.myhezo.identityservice.authorisation.ContractClaim;
import pl.myhezo.identityservice.authorisation.SerialNotation;
import pl.myhezo.identityservice.form.ContractNumberText;
import pl.myhezo.identityservice.form.EmailText;
import pl.myhezo.identityservice.form.LanguageText;
import pl.myhezo.identityservice.form.Line;
import pl.myhezo.identityservice.form.NameText;
import pl.myhezo.identityservice.form.NipText;
import pl.myhezo.identityservice.form.PhoneText;
import pl.myhezo.identityservice.form.SerialText;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.person.PhoneNumber;
import pl.myhezo.identityservice.registration.CompanyDetails;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/** The registration form as it is sent. */
record RegistrationForm(
        @NotBlank(message = Rules.REQUIRED) @LanguageText String language,
        @NotNull(message = Rules.REQUIRED) @Valid Contact contact,
        @NotNull(message = Rules.REQUIRED) @Valid Company company,

        @NotBlank(message = Rules.REQUIRED) @Size(max = 100, message = Rules.TOO_LONG) @ContractNumberText
        String contractNumber,

        @NotBlank(message = Rules.REQUIRED) @Size(max = 100, message = Rules.TOO_LONG) @SerialText
        String serialNumber,

        @NotNull(message = Rules.REQUIRED) @AssertTrue(message = Rules.TERMS)
        Boolean termsAccepted) {

    Person person() {
        return new Person(
                PersonName.parse(contact.firstName, contact.lastName),
                EmailAddress.parse(contact.email),
                PhoneNumber.parse(contact.phone),
                Language.of(language));
    }

    ContractClaim claim(SerialNotation notation) {
        return new ContractClaim(
                Nip.parse(company.nip), ContractNumber.parse(contractNumber), notation.read(serialNumber));
    }

    CompanyDetails companyDetails() {
        Address address = company.address;
        return new CompanyDetails(
                company.name.strip(),
                address.street.strip(),
                address.postalCode.strip(),
                address.city.strip(),
                address.country);
    }

    record Contact(
            @NotBlank(message = Rules.REQUIRED) @NameText String firstName,
            @NotBlank(message = Rules.REQUIRED) @NameText String lastName,
            @NotBlank(message = Rules.REQUIRED) @EmailText String email,
            @NotBlank(message = Rules.REQUIRED) @PhoneText String phone) {}

    record Company(
            @NotBlank(message = Rules.REQUIRED) @Line String name,

            @NotBlank(message = Rules.REQUIRED) @Size(max = 30, message = Rules.TOO_LONG) @NipText
            String nip,

            @NotNull(message = Rules.REQUIRED) @Valid Address address) {}

    record Address(
            @NotBlank(message = Rules.REQUIRED) @Line String street,

            @NotBlank(message = Rules.REQUIRED) @Size(max = 12, message = Rules.TOO_LONG) @Line
            String postalCode,

            @NotBlank(message = Rules.REQUIRED) @Line String city,

            @NotBlank(message = Rules.REQUIRED) @Pattern(regexp = "[A-Z]{2}", message = "invalid")
            String country) {}
}
