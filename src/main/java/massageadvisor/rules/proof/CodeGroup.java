package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Codes of equal effect on a pair of classes: for a proof they count as one, the first. */
record CodeGroup(String first, int size, Standing whenUnsure, Standing whenPresent) {
    static List<CodeGroup> of(List<String> codes, RulePair pair) {
        var members = new LinkedHashMap<List<Standing>, List<String>>();
        for (var code : codes) {
            var effect = List.of(pair.adds(code, Presence.UNSURE), pair.adds(code, Presence.PRESENT));
            members.computeIfAbsent(effect, same -> new ArrayList<>()).add(code);
        }
        return members.entrySet().stream()
                .map(one -> new CodeGroup(
                        one.getValue().get(0),
                        one.getValue().size(),
                        one.getKey().get(0),
                        one.getKey().get(1)))
                .toList();
    }

    Standing adds(Presence presence) {
        return presence == Presence.UNSURE ? whenUnsure : whenPresent;
    }
}
