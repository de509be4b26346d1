package pl.myhezo.gateway.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * HTTP/1.1 without anybody's good manners: sends the bytes it is given, so that hosts, paths and headers can be spelled
 * as an attacker would.
 */
public final class Wire {

    private Wire() {}

    /** @param request head and body, lines ended by CR LF, with {@code Connection: close} */
    public static Answered send(int port, byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answered read(InputStream in) throws IOException {
        byte[] all = in.readAllBytes();
        int end = headEnd(all);
        String[] head = new String(all, 0, end, StandardCharsets.ISO_8859_1).split("\r\n");
        List<Answered.Header> headers = new ArrayList<>();
        for (int line = 1; line < head.length; line++) {
            int colon = head[line].indexOf(':');
            headers.add(new Answered.Header(
                    head[line].substring(0, colon),
                    head[line].substring(colon + 1).strip()));
        }
        byte[] body = java.util.Arrays.copyOfRange(all, Math.min(all.length, end + 4), all.length);
        boolean chunked = headers.stream()
                .anyMatch(h -> h.name().equalsIgnoreCase("Transfer-Encoding")
                        && h.value().equals("chunked"));
        return new Answered(
                Integer.parseInt(head[0].split(" ")[1]), List.copyOf(headers), chunked ? dechunk(body) : body);
    }

    private static int headEnd(byte[] all) {
        for (int i = 0; i + 3 < all.length; i++) {
            if (all[i] == '\r' && all[i + 1] == '\n' && all[i + 2] == '\r' && all[i + 3] == '\n') {
                return i;
            }
        }
        throw new IllegalStateException("No answer: " + new String(all, StandardCharsets.ISO_8859_1));
    }

    private static byte[] dechunk(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < body.length) {
            int line = at;
            while (body[line] != '\r') {
                line++;
            }
            int size = Integer.parseInt(new String(body, at, line - at, StandardCharsets.ISO_8859_1), 16);
            out.write(body, line + 2, Math.min(size, body.length - line - 2));
            at = line + 2 + size + 2;
        }
        return out.toByteArray();
    }
}
