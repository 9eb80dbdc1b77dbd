package massageadvisor.http.recommendation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Puts pieces of JSON together to one body. */
final class JsonBytes {
    private static final int USUAL_SIZE = 8 * 1024;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int length;

    JsonBytes add(byte[] piece) {
        if (bytes.length - length < piece.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + piece.length));
        }
        System.arraycopy(piece, 0, bytes, length, piece.length);
        length += piece.length;
        return this;
    }

    JsonBytes add(String ascii) {
        return add(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** An item of an array; every item but the first stands after a comma. */
    JsonBytes addItem(byte[] item) {
        return (bytes[length - 1] == '[' ? this : add(",")).add(item);
    }

    JsonBytes addItem(String ascii) {
        return addItem(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
