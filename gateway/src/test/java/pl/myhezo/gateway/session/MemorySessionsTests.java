package pl.myhezo.gateway.session;

class MemorySessionsTests extends SessionsContract {

    private final Sessions sessions = new MemorySessions(clock);

    @Override
    protected Sessions sessions() {
        return sessions;
    }
}
