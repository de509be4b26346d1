package pl.myhezo.localstack.up;

import java.nio.file.Path;

/**
 * Where a system keeps its things.
 *
 * @param root of the checkout
 * @param home the folder with data, logs and secrets, {@code .myhezo} unless {@code MYHEZO_DATA} says otherwise
 * @param offset added to every port, from {@code MYHEZO_PORT_OFFSET}
 */
record Installation(Path root, Path home, int offset) {

    static Installation ofEnvironment() {
        Path root =
                Path.of(System.getProperty("myhezo.root", ".")).toAbsolutePath().normalize();
        String home = System.getenv().getOrDefault("MYHEZO_DATA", ".myhezo");
        String offset = System.getenv().getOrDefault("MYHEZO_PORT_OFFSET", "0");
        if (!offset.matches("\\d{1,5}") || Integer.parseInt(offset) > 37_000) {
            throw new Refusal("MYHEZO_PORT_OFFSET is \"" + offset + "\"; it must be a number from 0 to 37000.");
        }
        return new Installation(root, root.resolve(home), Integer.parseInt(offset));
    }

    Path data(String part) {
        return home.resolve("data").resolve(part);
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    Path secrets() {
        return home.resolve("secrets.env");
    }

    /** Held locked by the supervisor for as long as it lives. */
    Path lock() {
        return home.resolve("run/lock");
    }

    Path state() {
        return home.resolve("run/state.json");
    }

    Path progress() {
        return home.resolve("run/progress");
    }

    /** Programs as they were when the system was started, so that a build does not pull them from under it. */
    Path programs() {
        return root.resolve(".myhezo/programs");
    }
}
