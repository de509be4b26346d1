package pl.myhezo.platform.lease;

/** Work that one replica does at a time. */
public interface Work {

    /** Does what there is to do now, as long as {@link Lease#keep()} says so, and returns when nothing is left. */
    void perform(Lease lease);

    /** The turn is over, or something failed: lets go of whatever belongs to the turn. */
    default void letGo() {}

    /** Whether nothing of it goes on in the background, so that another replica may begin. */
    default boolean isFinished() {
        return true;
    }
}
