package pl.myhezo.platform.value;

import pl.myhezo.platform.event.OutgoingEvent;

/**
 * How much one contract may cover, in whichever service. It fits into one event with room for the rest of the contract,
 * and an event fits into one message and one document.
 */
public final class ContractBounds {

    /** No contract known to us has a quarter of this. */
    public static final int MOST_DEVICES = 50_000;

    /** What the devices of one contract may take in an event, in bytes; the rest of the contract comes on top. */
    public static final int MOST_BYTES = OutgoingEvent.MOST_BYTES - 1_000_000;

    /** {@code {"number":"","product":""},} and some more, as a document has longer names for places in a list. */
    private static final int BYTES_AROUND_A_DEVICE = 30;

    private ContractBounds() {}

    /** What a device takes in an event, in bytes, at most. */
    public static long bytes(SerialNumber number, String product) {
        return BYTES_AROUND_A_DEVICE + number.value().length() + bytesInJson(product);
    }

    private static long bytesInJson(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                bytes += 6;
            } else if (c == '"' || c == '\\') {
                bytes += 2;
            } else if (c < 0x80) {
                bytes += 1;
            } else if (c < 0x800 || Character.isSurrogate(c)) {
                bytes += 2;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }
}
