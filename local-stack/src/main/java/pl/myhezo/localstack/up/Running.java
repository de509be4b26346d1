package pl.myhezo.localstack.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Whether a supervisor runs: it does as long as it holds its lock, which the kernel takes back however it ends. */
final class Running {

    private Running() {}

    static boolean isHeld(Installation installation) {
        if (!Files.exists(installation.lock())) {
            return false;
        }
        try (FileChannel file = FileChannel.open(installation.lock(), StandardOpenOption.WRITE);
                @Nullable FileLock lock = file.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
