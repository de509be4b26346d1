package pl.myhezo.dialoguepdf.paper;

/** A document would cost more than it may. */
public final class BudgetSpent extends RuntimeException {

    BudgetSpent(String what) {
        super(what, null, false, false);
    }
}
