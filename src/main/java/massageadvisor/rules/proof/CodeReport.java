package massageadvisor.rules.proof;

import java.util.SortedMap;
import java.util.TreeMap;
import massageadvisor.rules.engine.Certainty;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The codes that an input reports, each unsure or present. */
public record CodeReport(SortedMap<String, Certainty> codes) {
    public static final CodeReport NONE = new CodeReport(new TreeMap<>());

    CodeReport with(String code, Certainty certainty) {
        var more = new TreeMap<>(codes);
        more.put(code, certainty);
        return new CodeReport(more);
    }

    int size() {
        return codes.size();
    }

    /** The attributes of these facts with the codes of this report. */
    public Facts on(Facts attributes, Vocabulary vocabulary) {
        var present = CodeSet.none(vocabulary.codeCount());
        var reported = present;
        for (var code : codes.entrySet()) {
            int index = vocabulary.codeIndex(code.getKey());
            reported = reported.with(index);
            present = code.getValue() == Certainty.PRESENT ? present.with(index) : present;
        }
        return attributes.withCodes(present, reported);
    }
}
