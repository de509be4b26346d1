package pl.myhezo.ticketservice.ticket;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix: from every state into every state, by everybody. */
class TicketStateTests {

    private static final Map<Party, String> TABLE =
            Map.of(Party.CUSTOMER, """
                                 | NEW | OPEN | WAITING_FOR_CUSTOMER | SOLVED | CLOSED
            NEW                  | -   | -    | -                    | yes    | -
            OPEN                 | -   | -    | -                    | yes    | -
            WAITING_FOR_CUSTOMER | -   | yes  | -                    | yes    | -
            SOLVED               | -   | yes  | -                    | -      | yes
            CLOSED               | -   | yes  | -                    | -      | -
            """, Party.STAFF, """
                                 | NEW | OPEN | WAITING_FOR_CUSTOMER | SOLVED | CLOSED
            NEW                  | -   | yes  | -                    | yes    | -
            OPEN                 | -   | -    | yes                  | yes    | -
            WAITING_FOR_CUSTOMER | -   | yes  | -                    | yes    | -
            SOLVED               | -   | yes  | -                    | -      | yes
            CLOSED               | -   | yes  | -                    | -      | -
            """, Party.SYSTEM, """
                                 | NEW | OPEN | WAITING_FOR_CUSTOMER | SOLVED | CLOSED
            NEW                  | -   | -    | -                    | -      | -
            OPEN                 | -   | -    | -                    | -      | -
            WAITING_FOR_CUSTOMER | -   | -    | -                    | -      | -
            SOLVED               | -   | -    | -                    | -      | yes
            CLOSED               | -   | -    | -                    | -      | -
            """, Party.SUPPLIER, """
                                 | NEW | OPEN | WAITING_FOR_CUSTOMER | SOLVED | CLOSED
            NEW                  | -   | -    | -                    | -      | -
            OPEN                 | -   | -    | -                    | -      | -
            WAITING_FOR_CUSTOMER | -   | -    | -                    | -      | -
            SOLVED               | -   | -    | -                    | -      | -
            CLOSED               | -   | -    | -                    | -      | -
            """);

    @ParameterizedTest
    @EnumSource
    void aTicketGoesWhereTheTableSays(Party by) {
        String[][] cells = requireNonNull(TABLE.get(by))
                .lines()
                .map(line -> line.strip().split("\\s*\\|\\s*"))
                .toArray(String[][]::new);
        Set<TicketState> seen = new HashSet<>();
        for (int row = 1; row < cells.length; row++) {
            TicketState from = TicketState.valueOf(cells[row][0]);
            seen.add(from);
            for (int column = 1; column < cells[row].length; column++) {
                TicketState to = TicketState.valueOf(cells[0][column]);
                assertThat(from.canBecome(to, by))
                        .as("%s into %s by %s", from, to, by)
                        .isEqualTo(cells[row][column].equals("yes"));
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(TicketState.values());
    }
}
