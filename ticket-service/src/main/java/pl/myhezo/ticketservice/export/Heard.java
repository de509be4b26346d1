package pl.myhezo.ticketservice.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Says with all that its receiver takes that he does: a large file may take him minutes. */
final class Heard extends FilterOutputStream {

    private final Runnable goesOn;

    Heard(OutputStream out, Runnable goesOn) {
        super(out);
        this.goesOn = goesOn;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        goesOn.run();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        goesOn.run();
    }
}
