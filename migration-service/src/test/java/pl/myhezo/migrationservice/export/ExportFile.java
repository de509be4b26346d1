package pl.myhezo.migrationservice.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
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

    private final Map<String, byte[]> files = new LinkedHashMap<>();

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

    /** An open ticket of Alfa with these messages, each a JSON object. */
    public static String ticket(String id, String number, String... messages) {
        return """
                {"id":"%s","number":"%s","subject":"Brak łączności VPN – pilne!","status":"open","customerId":"c-17",\
                "contractNumber":"HEZO/2023/00017","serialNumber":"(H)-FG1234567890",\
                "requester":{"name":"Alicja Nowak","email":"alicja.nowak@alfa.example"},\
                "createdAt":"2024-06-17T06:15:20Z","updatedAt":"2024-06-18T09:40:05Z","messages":[%s]}
                """.formatted(id, number, String.join(",", messages));
    }

    /** A public message of a customer, with the files that lie there. */
    public static String message(String body, String... paths) {
        String attachments = Arrays.stream(paths)
                .map(path ->
                        "{\"name\":\"%s\",\"path\":\"%s\"}".formatted(path.substring(path.lastIndexOf('/') + 1), path))
                .collect(Collectors.joining(","));
        return """
                {"id":"m","at":"2024-06-17T06:15:20Z","author":{"name":"Alicja Nowak","role":"customer"},\
                "visibility":"public","format":"text","body":"%s","attachments":[%s]}""".formatted(body, attachments);
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
        return file(name, content.getBytes(UTF_8));
    }

    public ExportFile file(String name, byte[] content) {
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
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
