package pl.myhezo.localstack.container;

import java.nio.file.Path;
import pl.myhezo.localstack.process.Command;

/**
 * What runs in a container.
 *
 * @param command takes the place of the image's own entry point
 * @param folder where the server's data lie on this machine, so that they outlive the container
 * @param seenAs the path that the server sees the folder under
 */
public record Contained(String image, Command command, Path folder, String seenAs) {

    /** The server sees its data under the same path as we do. */
    public Contained(String image, Command command, Path folder) {
        this(image, command, folder, folder.toAbsolutePath().toString());
    }
}
