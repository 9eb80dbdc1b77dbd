package massageadvisor.rulebook.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/** SHA-256 over the canonical form (RFC 8785) of one JSON object that contains every file under its name. */
public final class Digest {
    private Digest() {}

    public static String of(Map<String, JsonNode> files) {
        var book = JsonNodeFactory.instance.objectNode();
        files.forEach(book::set);
        try {
            var canonical = new JsonCanonicalizer(book.toString()).getEncodedUTF8();
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform provides SHA-256", e);
        }
    }
}
