package pl.myhezo.migrationservice.export.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Files that hold one answer of a system. */
public final class SmallFile {

    private SmallFile() {}

    /** What is made of each object of a list. */
    @FunctionalInterface
    public interface Taking {
        /**
         * Takes an object in.
         *
         * @throws RefusedRecord if something is missing or wrong in it
         */
        void take(Part part);
    }

    /**
     * Goes through a list of objects.
     *
     * @return whether there is such a file
     * @throws RefusedExport if it is something else, or an object is refused
     */
    public static boolean each(Bundle bundle, String file, Taking taking) throws RefusedExport {
        Optional<byte[]> content = bundle.small(file);
        if (content.isEmpty()) {
            return false;
        }
        try {
            JsonNode list = bundle.json().readTree(content.get());
            if (!list.isArray()) {
                throw BadMapping.in(file, "not a list");
            }
            List<Part> parts = new ArrayList<>();
            for (JsonNode value : list) {
                parts.add(Part.element(parts.size(), value));
            }
            parts.forEach(taking::take);
            return true;
        } catch (RefusedRecord e) {
            throw BadMapping.in(file, e.refusal().reason() + " " + e.refusal().detail());
        } catch (JacksonException e) {
            throw BadMapping.in(file, e.getOriginalMessage());
        }
    }
}
