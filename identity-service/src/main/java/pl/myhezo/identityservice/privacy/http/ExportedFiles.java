package pl.myhezo.identityservice.privacy.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.identityservice.privacy.OwnData;
import pl.myhezo.identityservice.registration.Application;
import pl.myhezo.identityservice.registration.CompanyDetails;
import pl.myhezo.identityservice.registration.Registration;
import pl.myhezo.platform.audit.AuditEntry;
import pl.myhezo.platform.value.Nip;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A person's data as JSON files in one archive. */
final class ExportedFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ExportedFiles() {}

    static byte[] of(OwnData data) {
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("account.json", AccountFile.of(data.account()));
        files.put(
                "companies.json",
                data.account().companies().stream().map(CompanyRow::of).toList());
        files.put(
                "registrations.json",
                data.registrations().stream().map(RegistrationRow::of).toList());
        files.put("records.json", data.records().stream().map(RecordRow::of).toList());
        return zip(files);
    }

    private static byte[] zip(Map<String, Object> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Object> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(JSON.writeValueAsBytes(file.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    record AccountFile(
            String subject,
            String firstName,
            String lastName,
            String email,
            @Nullable String phone,
            String language,
            String status,
            List<String> formerCompanies,
            @Nullable String supplierId,
            boolean everSupplied,
            @Nullable StaffRole staffRole,
            List<String> notices) {

        static AccountFile of(Account account) {
            return new AccountFile(
                    account.subject(),
                    account.person().name().first(),
                    account.person().name().last(),
                    account.person().email().value(),
                    account.person().phone() == null
                            ? null
                            : account.person().phone().value(),
                    account.person().language().code(),
                    account.status().name(),
                    account.formerCompanies().stream().map(Nip::digits).sorted().toList(),
                    account.supplierId(),
                    account.everSupplied(),
                    account.staffRole(),
                    account.notices().stream().map(Enum::name).sorted().toList());
        }
    }

    record CompanyRow(String nip, String name, String role, Instant since) {

        static CompanyRow of(pl.myhezo.identityservice.account.Membership company) {
            return new CompanyRow(
                    company.nip().digits(),
                    company.companyName(),
                    company.role().name(),
                    company.since());
        }
    }

    /** With the moment at which the terms and the privacy notice were accepted; without the contract's contacts. */
    record RegistrationRow(
            String id,
            String state,
            String nip,
            String contractNumber,
            String serialNumber,
            @Nullable CompanyDetails company,
            Instant submittedAt,
            @Nullable Instant termsAcceptedAt) {

        static RegistrationRow of(Registration registration) {
            Application application = registration.application();
            return new RegistrationRow(
                    registration.id(),
                    registration.state().name(),
                    application.claim().nip().digits(),
                    application.claim().contract().value(),
                    application.claim().serial().value(),
                    application.company(),
                    application.at(),
                    application.company() == null ? null : application.at());
        }
    }

    record RecordRow(
            Instant at,
            boolean byYou,
            String action,
            @Nullable String company,
            String outcome,
            @Nullable String reason,
            @Nullable String ip) {

        static RecordRow of(AuditEntry entry) {
            return new RecordRow(
                    entry.at(),
                    entry.record().actor() != null,
                    entry.record().action(),
                    entry.record().company(),
                    entry.record().outcome().name(),
                    entry.record().reason(),
                    entry.ip());
        }
    }
}
