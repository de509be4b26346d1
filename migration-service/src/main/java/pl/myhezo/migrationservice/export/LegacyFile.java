package pl.myhezo.migrationservice.export;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a message.
 *
 * @param name as people know it
 * @param path where {@link LegacyExport#attachment} finds it; nothing says that it is there, or safe
 */
public record LegacyFile(@Nullable String name, String path) {}
