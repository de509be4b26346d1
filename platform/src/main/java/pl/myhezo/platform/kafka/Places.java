package pl.myhezo.platform.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import pl.myhezo.platform.http.Cursor;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;

/** Where a reader of several partitions stands, as the cursor of a list: the next offset of each partition begun. */
final class Places {

    private static final String FORM = "(\\d{1,5}:\\d{1,18}( \\d{1,5}:\\d{1,18})*)?";

    private Places() {}

    static Map<Integer, Long> behind(Map<Integer, Long> from, List<? extends ConsumerRecord<?, ?>> read) {
        Map<Integer, Long> places = new TreeMap<>(from);
        read.forEach(message -> places.put(message.partition(), message.offset() + 1));
        return places;
    }

    static String write(Map<Integer, Long> places) {
        List<String> parts = new ArrayList<>();
        places.forEach((partition, offset) -> parts.add(partition + ":" + offset));
        return Cursor.encode(List.of(String.join(" ", parts)));
    }

    /** @throws Problem 422 on the field {@code cursor} */
    static Map<Integer, Long> read(String cursor) {
        String text = Cursor.decode(cursor, 1).getFirst();
        if (!text.matches(FORM)) {
            throw Problem.invalid(new FieldError("cursor", "invalid"));
        }
        Map<Integer, Long> places = new TreeMap<>();
        for (String part : text.split(" ")) {
            if (!part.isEmpty()) {
                String[] place = part.split(":");
                places.put(Integer.parseInt(place[0]), Long.parseLong(place[1]));
            }
        }
        return places;
    }
}
