package pl.myhezo.contractservice.contract.http;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import pl.myhezo.contractservice.contract.ContractStatus;

/** What stands in a file beside the data, in the reader's language. */
final class Labels {

    private static final List<String> COLUMNS = List.of(
            "number",
            "status",
            "nip",
            "company",
            "supplier",
            "validFrom",
            "validTo",
            "serviceLevel",
            "serialNumber",
            "product");

    private final ResourceBundle texts;

    Labels(Locale language) {
        this.texts = ResourceBundle.getBundle(
                "contract-files",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Stream<String> columns() {
        return COLUMNS.stream().map(column -> texts.getString("column." + column));
    }

    String sheet() {
        return texts.getString("sheet");
    }

    /** What a file is called, without date and ending. */
    String file() {
        return texts.getString("file");
    }

    String of(ContractStatus status) {
        return texts.getString("status." + status);
    }
}
