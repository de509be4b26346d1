package pl.myhezo.gateway.system;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One request, built header by header and sent as it is. */
public final class Call {

    private final int port;
    private final String method;
    private final String target;
    private final List<String> headers = new ArrayList<>();
    private String host = "localhost:8080";
    private byte[] body = new byte[0];
    private boolean chunked;
    private long announced = -1;

    Call(int port, String method, String target) {
        this.port = port;
        this.method = method;
        this.target = target;
    }

    public Call host(String host) {
        this.host = host;
        return this;
    }

    public Call header(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    public Call cookie(String name, String value) {
        return header("Cookie", name + "=" + value);
    }

    public Call json(String json) {
        return header("Content-Type", "application/json").body(json.getBytes(StandardCharsets.UTF_8));
    }

    public Call form(String form) {
        return header("Content-Type", "application/x-www-form-urlencoded").body(form.getBytes(StandardCharsets.UTF_8));
    }

    public Call body(byte[] content) {
        body = content;
        return this;
    }

    /** Promises more than is sent. */
    public Call announcing(long bytes) {
        announced = bytes;
        return this;
    }

    /** Without saying before how long it is. */
    public Call chunked() {
        chunked = true;
        return this;
    }

    public Answered send() {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (!host.isEmpty()) {
            head.append("Host: ").append(host).append("\r\n");
        }
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (chunked) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (body.length > 0 || method.startsWith("P")) {
            head.append("Content-Length: ")
                    .append(Math.max(announced, body.length))
                    .append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        request.writeBytes(chunked ? inChunks() : body);
        return Wire.send(port, request.toByteArray());
    }

    private byte[] inChunks() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int step = 64 * 1024;
        for (int at = 0; at < body.length; at += step) {
            int size = Math.min(step, body.length - at);
            out.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body, at, size);
            out.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
