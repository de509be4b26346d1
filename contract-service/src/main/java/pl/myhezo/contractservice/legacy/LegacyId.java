package pl.myhezo.contractservice.legacy;

/**
 * Under which id a system knows a record. Ids of different kinds may be the same.
 *
 * @param source the system
 */
public record LegacyId(String source, Kind kind, String id) {

    public enum Kind {
        CONTRACT,
        COMPANY
    }
}
