package massageadvisor.http.recommendation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts pieces of JSON together to one body; nothing is copied before all of them are known. */
final class JsonBytes {
    private static final int USUAL_COUNT = 256;
    private static final byte[] COMMA = {','};

    private final List<byte[]> pieces = new ArrayList<>(USUAL_COUNT);
    private int length;
    private byte last;

    JsonBytes add(byte[] piece) {
        if (piece.length > 0) {
            pieces.add(piece);
            length += piece.length;
            last = piece[piece.length - 1];
        }
        return this;
    }

    JsonBytes add(String ascii) {
        return add(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** An item of an array; every item but the first stands after a comma. */
    JsonBytes addItem(byte[] item) {
        return (last == '[' ? this : add(COMMA)).add(item);
    }

    JsonBytes addItem(String ascii) {
        return addItem(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    byte[] toArray() {
        var bytes = new byte[length];
        int end = 0;
        for (var piece : pieces) {
            System.arraycopy(piece, 0, bytes, end, piece.length);
            end += piece.length;
        }
        return bytes;
    }
}
