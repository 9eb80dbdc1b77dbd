package massageadvisor.docs;

import java.util.List;

/**
 * What a page shows of an output: shortened by {@code ...}, wrapped, and with ids, times, digests and header dates of
 * its own.
 */
final class ShownOutput {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";
    private static final String LEFT_OUT = "...";

    private ShownOutput() {}

    /** Whether all that the page shows is in the output in this order, from its first character to its last. */
    static boolean shows(String page, String output) {
        var shown = comparable(page);
        var actual = comparable(output);
        var pieces = List.of(shown.split("\\Q" + LEFT_OUT + "\\E", -1));
        if (!actual.startsWith(pieces.get(0)) || !actual.endsWith(pieces.get(pieces.size() - 1))) {
            return false;
        }
        int from = 0;
        for (var piece : pieces) {
            int found = actual.indexOf(piece, from);
            if (found < 0) {
                return false;
            }
            from = found + piece.length();
        }
        return true;
    }

    private static String comparable(String text) {
        return text.replaceAll(UUID, "UUID").replaceAll(TIME, "TIME").replaceAll("\\s", "");
    }
}
