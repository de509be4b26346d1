package pl.myhezo.migrationservice.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An export made for one test: Alfa, its supplier, and what the test adds. */
public final class ExportFile {

    public static final String ALFA = """
            {"id":"c-17","name":"Alfa Sp. z o.o.","nip":"1234563218",\
            "address":{"street":"Prosta 1","postalCode":"00-001","city":"Warszawa","country":"PL"},\
            "contacts":[{"name":"Alicja Nowak","email":"alicja.nowak@alfa.example","phone":"+48 22 000 00 17"}]}
            """;
    public static final String SUPPLIER = """
            {"id":"c-2","name":"Dostawca Przykładowy S.A.","nip":"9990000014"}
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    private ExportFile(String source) {
        manifest("{\"format\":\"myhezo-legacy\",\"version\":1,\"source\":\"%s\"}".formatted(source));
        file("companies.ndjson", ALFA + SUPPLIER);
        file("contracts.ndjson", "");
        file("tickets.ndjson", "");
    }

    public static ExportFile from(String source) {
        return new ExportFile(source);
    }

    /** An active contract of Alfa for one device. */
    public static String contract(String id, String number) {
        return """
                {"id":"%s","number":"%s","customerId":"c-17","supplierId":"c-2","status":"active",\
                "validFrom":"2024-05-01","validTo":"2099-04-30","serviceLevel":"8x5 NBD",\
                "serialNumbers":[{"number":"(H)-FG%s","product":"FortiGate 100F"}]}
                """.formatted(id, number, number.replaceAll("[^0-9]", ""));
    }

    public ExportFile manifest(String json) {
        return file("manifest.json", json);
    }

    public ExportFile contracts(String... lines) {
        return file("contracts.ndjson", String.join("", lines));
    }

    public ExportFile tickets(String... lines) {
        return file("tickets.ndjson", String.join("", lines));
    }

    public ExportFile companies(String... lines) {
        return file("companies.ndjson", String.join("", lines));
    }

    public ExportFile file(String name, String content) {
        files.put(name, content);
        return this;
    }

    public ExportFile without(String name) {
        files.remove(name);
        return this;
    }

    public Path in(Path folder) {
        try {
            Path archive = Files.createTempFile(folder, "export-", ".zip");
            try (OutputStream out = Files.newOutputStream(archive);
                    ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue().getBytes(UTF_8));
                    zip.closeEntry();
                }
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
