package pl.myhezo.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the next page; {@code null} on the last one
 * @param total how many there are in all, where that is cheap to know
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of what was read for {@link PageRequest#oneMore()}.
     *
     * @param position the sort values of an item, for the cursor
     */
    public static <T> Page<T> of(List<T> read, PageRequest asked, Function<? super T, List<String>> position) {
        if (read.size() <= asked.limit()) {
            return new Page<>(read, null, null);
        }
        List<T> items = read.subList(0, asked.limit());
        return new Page<>(items, Cursor.encode(position.apply(items.getLast())), null);
    }

    /** The whole list in one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, (long) items.size());
    }

    public Page<T> withTotal(long total) {
        return new Page<>(items, next, total);
    }

    /** The same page with each item put another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next, total);
    }
}
