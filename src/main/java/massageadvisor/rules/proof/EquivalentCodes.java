package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import massageadvisor.rules.engine.Certainty;

/** Codes with equal effects on a pair of classes: a proof needs only the first of them. */
public record EquivalentCodes(List<String> codes, EffectPair whenUnsure, EffectPair whenPresent) {
    public EquivalentCodes {
        codes = List.copyOf(codes);
    }

    public static List<EquivalentCodes> of(List<String> codes, RulePair pair) {
        var members = new LinkedHashMap<List<EffectPair>, List<String>>();
        for (var code : codes) {
            var effect = List.of(pair.adds(code, Certainty.UNSURE), pair.adds(code, Certainty.PRESENT));
            members.computeIfAbsent(effect, same -> new ArrayList<>()).add(code);
        }
        return members.entrySet().stream()
                .map(entry -> new EquivalentCodes(
                        entry.getValue(), entry.getKey().get(0), entry.getKey().get(1)))
                .toList();
    }

    String first() {
        return codes.get(0);
    }

    public int size() {
        return codes.size();
    }

    EffectPair adds(Certainty certainty) {
        return certainty == Certainty.UNSURE ? whenUnsure : whenPresent;
    }
}
