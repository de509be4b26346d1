package pl.myhezo.ticketservice.ticket;

class MemoryTicketsTests extends TicketsKit {

    private final Tickets tickets = new MemoryTickets();

    @Override
    protected Tickets tickets() {
        return tickets;
    }

    @Override
    protected void inTransaction(Runnable work) {
        work.run();
    }
}
