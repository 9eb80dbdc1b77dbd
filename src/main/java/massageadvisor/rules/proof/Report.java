package massageadvisor.rules.proof;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import massageadvisor.rules.Bits;
import massageadvisor.rules.Facts;
import massageadvisor.rules.Vocabulary;

/** The codes that an input reports, each unsure or present. */
record Report(SortedMap<String, Presence> codes) {
    static final Report NONE = new Report(new TreeMap<>());

    Report with(String code, Presence presence) {
        var more = new TreeMap<>(codes);
        more.put(code, presence);
        return new Report(more);
    }

    int size() {
        return codes.size();
    }

    /** The attributes of these facts with the codes of this report. */
    Facts on(Facts attributes, Vocabulary vocabulary) {
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
