package pl.myhezo.ticketservice.attachment.clamav;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Speaks clamd's side of INSTREAM, well or badly. */
public final class FakeClamd implements AutoCloseable {

    /** How it behaves with the next file. */
    public enum Mood {
        /** Finds the test virus and nothing else. */
        WELL,
        HANGING,
        /** Reads nothing. */
        DEAF,
        CLOSING,
        BABBLING
    }

    private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private final ServerSocket server;
    private final List<byte[]> scanned = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Mood mood = Mood.WELL;

    private FakeClamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** Of all tests of this JVM that run the whole service. */
    public static FakeClamd shared() {
        return Shared.INSTANCE;
    }

    public static FakeClamd start() {
        return new FakeClamd();
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    public void be(Mood other) {
        mood = other;
    }

    /** What it was given, whole. */
    public List<byte[]> scanned() {
        return scanned;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            if (mood == Mood.CLOSING) {
                return;
            }
            if (mood == Mood.DEAF) {
                closed.await();
            }
            String command = new String(in.readNBytes(10), US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                client.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(US_ASCII));
                return;
            }
            byte[] content = content(in);
            scanned.add(content);
            if (mood == Mood.HANGING) {
                closed.await();
            }
            client.getOutputStream().write(said(content).getBytes(US_ASCII));
        } catch (IOException e) {
            // The client is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] content(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toByteArray();
    }

    private String said(byte[] content) {
        if (mood == Mood.BABBLING) {
            return "stream: OK, or is it?\0";
        }
        return new String(content, US_ASCII).contains(EICAR) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
    }

    private static final class Shared {
        static final FakeClamd INSTANCE = start();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
