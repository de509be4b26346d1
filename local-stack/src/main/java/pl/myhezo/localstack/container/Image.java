package pl.myhezo.localstack.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** The images that servers are started from; their names stand in {@code images.properties} and nowhere else. */
public enum Image {
    MONGODB,
    KAFKA,
    KEYCLOAK;

    /** Name and version, such as {@code mongo:8.0.21}. */
    public String reference() {
        try (InputStream in = Image.class.getResourceAsStream("images.properties")) {
            var names = new Properties();
            names.load(in);
            return names.getProperty(name().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
