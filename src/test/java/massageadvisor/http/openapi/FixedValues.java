package massageadvisor.http.openapi;

import com.github.f4b6a3.uuid.util.UuidUtil;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.KeyKind;

/**
 * Ids, times and cursors differ from run to run; the examples show these for all of them. What is not of their form is
 * left as it is, and so is found to be no longer what the service answers.
 */
final class FixedValues {
    static final UUID ID = UUID.fromString("01a202b2-c57b-7c44-9a3e-5b0f2d81c6e7");
    static final String CURSOR = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(ByteBuffer.allocate(24)
                    .putLong(ID.getMostSignificantBits())
                    .putLong(ID.getLeastSignificantBits())
                    .array());
    private static final String UUID_7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    private static final String KEY_START = "ma_(live|pub)_[0-9a-f]{32}";

    private FixedValues() {}

    static String in(String answer) {
        return answer.replaceAll(KEY_START + "_[0-9a-f]{72}", key())
                .replaceAll("\"" + KEY_START + "\"", "\"" + ApiKeyToken.prefix(KeyKind.SECRET, ID) + "\"")
                .replaceAll(UUID_7, ID.toString())
                .replaceAll("(\"createdAt\" : )\"" + TIME + "\"", "$1\"" + UuidUtil.getInstant(ID) + "\"")
                .replaceAll("(\"next\" : )\"[A-Za-z0-9_-]{32}\"", "$1\"" + CURSOR + "\"");
    }

    /** Of the right form, and secret to nobody. */
    private static String key() {
        return ApiKeyToken.create(KeyKind.SECRET, ID, new Zeros()).reveal();
    }

    /** As chance may have it, if hardly ever. */
    private static final class Zeros extends SecureRandom {
        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
