package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Codes of equal effect on a pair of classes: for a proof they count as one, the first. */
public record EquivalentCodes(List<String> codes, EffectPair whenUnsure, EffectPair whenPresent) {
    public EquivalentCodes {
        codes = List.copyOf(codes);
    }

    public static List<EquivalentCodes> of(List<String> codes, RulePair pair) {
        var members = new LinkedHashMap<List<EffectPair>, List<String>>();
        for (var code : codes) {
            var effect = List.of(pair.adds(code, Presence.UNSURE), pair.adds(code, Presence.PRESENT));
            members.computeIfAbsent(effect, same -> new ArrayList<>()).add(code);
        }
        return members.entrySet().stream()
                .map(one -> new EquivalentCodes(
                        one.getValue(), one.getKey().get(0), one.getKey().get(1)))
                .toList();
    }

    String first() {
        return codes.get(0);
    }

    public int size() {
        return codes.size();
    }

    EffectPair adds(Presence presence) {
        return presence == Presence.UNSURE ? whenUnsure : whenPresent;
    }
}
