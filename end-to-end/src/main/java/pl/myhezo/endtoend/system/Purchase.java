package pl.myhezo.endtoend.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * A company and a contract that it bought, made for one test.
 *
 * @param nip ten digits with a valid check digit
 * @param serialNumbers the covered devices, bare
 */
public record Purchase(String nip, String companyName, String contractNumber, List<String> serialNumbers) {

    private static final int[] WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    /** A company that nobody has used yet, with one contract for so many devices. */
    public static Purchase of(int devices) {
        long unique = ThreadLocalRandom.current().nextLong(100_000_000L);
        return new Purchase(
                unusedNip(),
                "Przykład %08d Sp. z o.o.".formatted(unique),
                "TEST/2026/%08d".formatted(unique),
                IntStream.range(0, devices)
                        .mapToObj(i -> "FG%08d%05d".formatted(unique, i))
                        .toList());
    }

    /** The same contract, bought by another company. */
    public Purchase by(String otherNip, String otherName) {
        return new Purchase(otherNip, otherName, contractNumber, serialNumbers);
    }

    public String firstSerialNumber() {
        return serialNumbers.getFirst();
    }

    Map<String, ?> companyBody() {
        return Map.of(
                "name",
                companyName,
                "address",
                Map.of("street", "Prosta 1", "postalCode", "00-001", "city", "Warszawa", "country", "PL"),
                "contacts",
                List.of(Map.of(
                        "name", "Zakupy", "email", "zakupy." + nip + "@firma.example", "phone", "+48 12 000 00 00")));
    }

    Map<String, ?> contractBody() {
        return Map.of(
                "status", "ACTIVE",
                "company", Map.of("nip", nip, "name", companyName),
                "supplier", Map.of("id", "c-2", "name", "Dostawca Przykładowy S.A."),
                "validFrom", LocalDate.now().minusYears(1).toString(),
                "validTo", LocalDate.now().plusYears(2).toString(),
                "serviceLevel", "8x5 NBD",
                "serialNumbers",
                        serialNumbers.stream()
                                .map(number -> Map.of("number", number, "product", "FortiGate 100F"))
                                .toList());
    }

    private static String unusedNip() {
        while (true) {
            int[] digits = ThreadLocalRandom.current().ints(9, 1, 10).toArray();
            int check = IntStream.range(0, 9).map(i -> digits[i] * WEIGHTS[i]).sum() % 11;
            if (check < 10) {
                StringBuilder nip = new StringBuilder();
                IntStream.of(digits).forEach(nip::append);
                return nip.append(check).toString();
            }
        }
    }
}
