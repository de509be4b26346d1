package pl.myhezo.ticketservice.attachment;

import java.util.HashMap;
import java.util.Map;

/**
 * How many files are on their way at once. Each holds memory and a connection for as long as its sender or receiver
 * likes, so neither one person nor all together have more than their share of them.
 */
public final class FilesUnderWay {

    private final int most;
    private final int mostOfPerson;
    private final Map<String, Integer> ofPerson = new HashMap<>();
    private int all;

    public FilesUnderWay(int most, int mostOfPerson) {
        this.most = most;
        this.mostOfPerson = mostOfPerson;
    }

    /** @throws TooManyFilesUnderWay if there is no place for one more */
    public synchronized Place take(String subject) {
        int his = ofPerson.getOrDefault(subject, 0);
        if (his >= mostOfPerson || all >= most) {
            throw new TooManyFilesUnderWay(his >= mostOfPerson);
        }
        ofPerson.put(subject, his + 1);
        all++;
        return new Place(subject);
    }

    private synchronized void giveBack(String subject) {
        ofPerson.computeIfPresent(subject, (same, his) -> his > 1 ? his - 1 : null);
        all--;
    }

    /** Of one file, until it has arrived or will not. */
    public final class Place implements AutoCloseable {

        private final String subject;

        private Place(String subject) {
            this.subject = subject;
        }

        @Override
        public void close() {
            giveBack(subject);
        }
    }
}
