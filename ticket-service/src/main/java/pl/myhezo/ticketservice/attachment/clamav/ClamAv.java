package pl.myhezo.ticketservice.attachment.clamav;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import pl.myhezo.ticketservice.attachment.Scanner;

/**
 * Asks clamd over its socket: {@code INSTREAM}, pieces with their lengths, and a piece of no length at the end. Source:
 * the manual page clamd(8). Only its two clear answers count.
 */
final class ClamAv implements Scanner {

    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(US_ASCII);
    private static final String HARMLESS = "stream: OK";
    private static final String HARMFUL = " FOUND";
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final ClamAvSettings settings;

    ClamAv(ClamAvSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isHarmless(InputStream content) throws IOException {
        try (Socket clamd = new Socket();
                Patience waiting = new Patience(clamd, settings.patience())) {
            int patience = Math.toIntExact(settings.patience().toMillis());
            clamd.connect(new InetSocketAddress(settings.host(), settings.port()), patience);
            DataOutputStream out = new DataOutputStream(clamd.getOutputStream());
            out.write(INSTREAM);
            byte[] piece = new byte[PIECE];
            for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                if (count > 0) {
                    out.writeInt(count);
                    out.write(piece, 0, count);
                    waiting.anew();
                }
            }
            out.writeInt(0);
            out.flush();
            return verdict(clamd.getInputStream());
        }
    }

    private static boolean verdict(InputStream in) throws IOException {
        String answer = new String(in.readNBytes(LONGEST_ANSWER), US_ASCII)
                .replace("\0", "")
                .strip();
        if (answer.equals(HARMLESS)) {
            return true;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(HARMFUL)) {
            return false;
        }
        throw new IOException("clamd answered '%s'".formatted(answer.replaceAll("[^ -~]", "?")));
    }
}
