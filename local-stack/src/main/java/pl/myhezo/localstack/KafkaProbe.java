package pl.myhezo.localstack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks a broker in Kafka's own protocol which brokers work. An open port is not enough: a broker listens before the
 * controller lets it serve. The Kafka client would answer too, but is not on the class path of this library.
 */
final class KafkaProbe {

    private static final short METADATA = 3;
    private static final short VERSION_1 = 1;
    private static final int TIMEOUT_MS = 1_000;

    private KafkaProbe() {}

    static boolean hasBroker(int port) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(request());
            out.flush();
            var in = new DataInputStream(socket.getInputStream());
            in.readInt(); // size
            in.readInt(); // correlation id
            return in.readInt() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] request() throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        var out = new DataOutputStream(body);
        out.writeInt(2 + 2 + 4 + 2 + 4);
        out.writeShort(METADATA);
        out.writeShort(VERSION_1);
        out.writeInt(1); // correlation id
        out.writeShort(-1); // no client id
        out.writeInt(0); // no topics
        return body.toByteArray();
    }
}
