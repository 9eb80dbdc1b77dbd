package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Codes of equal effect on a pair of classes: for a proof they count as one, the first. */
record CodeGroup(List<String> codes, Standing whenUnsure, Standing whenPresent) {
    CodeGroup {
        codes = List.copyOf(codes);
    }

    static List<CodeGroup> of(List<String> codes, RulePair pair) {
        var members = new LinkedHashMap<List<Standing>, List<String>>();
        for (var code : codes) {
            var effect = List.of(pair.adds(code, Presence.UNSURE), pair.adds(code, Presence.PRESENT));
            members.computeIfAbsent(effect, same -> new ArrayList<>()).add(code);
        }
        return members.entrySet().stream()
                .map(one -> new CodeGroup(
                        one.getValue(), one.getKey().get(0), one.getKey().get(1)))
                .toList();
    }

    String first() {
        return codes.get(0);
    }

    int size() {
        return codes.size();
    }

    Standing adds(Presence presence) {
        return presence == Presence.UNSURE ? whenUnsure : whenPresent;
    }
}
