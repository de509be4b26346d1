package pl.myhezo.identityservice.staff;

/** Who of ours may come in is decided one after the other: two supervisors who block each other would both succeed. */
public interface Roster {

    /** Takes the turn within the open transaction; one that takes it at the same moment is done anew after this one. */
    void takeTurn();
}
