package pl.myhezo.platform.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A mail server that can be in a bad mood. */
final class HostileSmtp implements AutoCloseable {

    /** How it treats a mail. */
    enum Mood {
        TAKES_IT,
        /** 451: for the moment. */
        PUTS_IT_OFF,
        /** 550: there is no such address. */
        KNOWS_NO_SUCH_ADDRESS,
        /** Has it, and is gone before it says so. */
        TAKES_IT_AND_HANGS_UP,
        /** Has it, and thinks about it until {@link #wakeUp()}. */
        TAKES_IT_IN_ITS_OWN_TIME,
        /** 451, after it has thought about it until {@link #wakeUp()}. */
        PUTS_IT_OFF_IN_ITS_OWN_TIME
    }

    private static final String TAKEN = "250 Taken";

    private final ServerSocket server;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch awake = new CountDownLatch(1);
    private volatile Mood mood = Mood.TAKES_IT;

    HostileSmtp(int port) {
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    void mood(Mood mood) {
        this.mood = mood;
    }

    void wakeUp() {
        awake.countDown();
    }

    /** The Message-ID of each mail it had, also of those it did not say so of. */
    List<String> taken() {
        return taken;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
            OutputStream out = caller.getOutputStream();
            say(out, "220 hostile.example");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String answer = line.startsWith("DATA") ? data(in, out) : answer(line);
                if (answer == null) {
                    return;
                }
                say(out, answer);
            }
        } catch (IOException e) {
            // The caller is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(String line) {
        if (line.startsWith("RCPT")) {
            return switch (mood) {
                case PUTS_IT_OFF -> "451 4.7.1 Come back later, " + line;
                case KNOWS_NO_SUCH_ADDRESS -> "550 5.1.1 No such user, " + line;
                case TAKES_IT, TAKES_IT_AND_HANGS_UP, TAKES_IT_IN_ITS_OWN_TIME, PUTS_IT_OFF_IN_ITS_OWN_TIME -> "250 OK";
            };
        }
        return line.startsWith("QUIT") ? "221 Bye" : "250 OK";
    }

    private @Nullable String data(BufferedReader in, OutputStream out) throws IOException, InterruptedException {
        say(out, "354 Go ahead");
        String id = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            id = line.startsWith("Message-ID: ") ? line : id;
        }
        Mood present = mood;
        taken.add(id);
        return switch (present) {
            case TAKES_IT, PUTS_IT_OFF, KNOWS_NO_SUCH_ADDRESS -> TAKEN;
            case TAKES_IT_AND_HANGS_UP -> null;
            case TAKES_IT_IN_ITS_OWN_TIME -> {
                awake.await();
                yield TAKEN;
            }
            case PUTS_IT_OFF_IN_ITS_OWN_TIME -> {
                awake.await();
                yield "451 4.7.1 Come back later";
            }
        };
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
