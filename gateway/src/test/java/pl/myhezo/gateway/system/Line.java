package pl.myhezo.gateway.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** An answer that is read while it comes, over a connection of its own. */
public final class Line implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final BufferedReader answer;

    private Line(Socket socket, BufferedReader answer) {
        this.socket = socket;
        this.answer = answer;
    }

    /** @param request its head, line by line */
    public static Line open(int port, String... request) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((String.join("\r\n", request) + "\r\n\r\n").getBytes(UTF_8));
            return new Line(socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for it; {@code null} where the connection has ended. */
    public @Nullable String next() {
        try {
            return answer.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that comes before such a line, which has to come. */
    public String upTo(String end) {
        StringBuilder read = new StringBuilder();
        for (String line = next(); !end.equals(line); line = next()) {
            if (line == null) {
                throw new IllegalStateException("Ended before '%s': %s".formatted(end, read));
            }
            read.append(line).append('\n');
        }
        return read.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
