package pl.myhezo.endtoend.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

class ContractsIT {

    private static final String NIP_OF_THE_SAMPLE_CUSTOMER = "1234563218";
    private static final int DEVICES = 12_000;

    private final Status status = RunningSystem.shared().status();

    @Test
    void findsOneOfTwelveThousandSerialNumbersAndExportsThemAll() throws IOException {
        Purchase large = Purchase.of(DEVICES).by(NIP_OF_THE_SAMPLE_CUSTOMER, "Alfa Sp. z o.o.");
        new Machine(status, "contracts-team").store(large);
        String last = large.serialNumbers().getLast();

        try (Visitor visitor = Visitor.speaking(Language.POLISH)) {
            visitor.logsIn(status.person("customer")).sees(large.contractNumber());

            Download csv = visitor.downloads("csv");
            assertThat(Files.readString(csv.path())).contains(large.serialNumbers());
            Download xlsx = visitor.downloads("xlsx");
            assertThat(Files.size(xlsx.path())).isGreaterThan(50_000);

            visitor.searchesFor(last.toLowerCase(Locale.ROOT).substring(2)).sees(last);
        }
    }
}
