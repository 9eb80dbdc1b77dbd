package massageadvisor.rules.proof;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The codes that an input reports, each unsure or present. */
public record CodeReport(SortedMap<String, Presence> codes) {
    public static final CodeReport NONE = new CodeReport(new TreeMap<>());

    CodeReport with(String code, Presence presence) {
        var more = new TreeMap<>(codes);
        more.put(code, presence);
        return new CodeReport(more);
    }

    int size() {
        return codes.size();
    }

    /** The attributes of these facts with the codes of this report. */
    public Facts on(Facts attributes, Vocabulary vocabulary) {
        long[] present = Bits.none(vocabulary.codeCount());
        long[] reported = Bits.none(vocabulary.codeCount());
        for (Map.Entry<String, Presence> one : codes.entrySet()) {
            int place = vocabulary.codePlace(one.getKey());
            Bits.add(reported, place);
            if (one.getValue() == Presence.PRESENT) {
                Bits.add(present, place);
            }
        }
        return attributes.withCodes(present, reported);
    }
}
