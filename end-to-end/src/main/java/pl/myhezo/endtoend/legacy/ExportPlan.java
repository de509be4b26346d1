package pl.myhezo.endtoend.legacy;

/**
 * What an export is to hold. The same plan makes the same bytes.
 *
 * @param source the system that it is said to come from; tickets of one source are known again in the next run
 * @param tickets each of six messages
 * @param hostile which share of the tickets has something wrong with it, from 0 to 1
 */
public record ExportPlan(String source, long seed, int tickets, double hostile) {

    private static final int TICKETS_OF_A_COMPANY = 200;

    public ExportPlan {
        if (tickets < 1 || hostile < 0 || hostile > 1) {
            throw new IllegalArgumentException("%d tickets, a share of %s hostile".formatted(tickets, hostile));
        }
    }

    /** Each with one contract. */
    int companies() {
        return (tickets + TICKETS_OF_A_COMPANY - 1) / TICKETS_OF_A_COMPANY;
    }

    String contractNumber(int company) {
        return "GEN/%d/%d".formatted(seed, company);
    }
}
