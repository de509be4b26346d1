package pl.myhezo.contractservice.company;

import java.util.function.Consumer;

/** What became of something that was told to us, and what difference it made. */
public record Recorded<T>(T value, Change change) {

    /** Does something with the word for the change; nothing where there was none. */
    public void whenChanged(Consumer<String> deed) {
        switch (change) {
            case CREATED -> deed.accept("created");
            case UPDATED -> deed.accept("updated");
            case UNCHANGED -> {}
        }
    }

    /** Telling the same again makes no difference, and is no event. */
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
