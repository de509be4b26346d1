package pl.myhezo.migrationservice.export;

import org.jspecify.annotations.Nullable;

/** What every record of an export has. */
public interface LegacyRecord {

    /** Unique for its kind in the old system. */
    String id();

    /** What people call it by: a contract's or ticket's number, a company's tax id. */
    @Nullable
    String number();
}
