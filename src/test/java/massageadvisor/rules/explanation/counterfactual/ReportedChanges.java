package massageadvisor.rules.explanation.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import massageadvisor.rules.explanation.counterfactual.ChangeModel.Changed;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Triage;

/** Changes as they are told, spelled out: of several values or codes, of which any will do, each by itself. */
final class ReportedChanges {
    private ReportedChanges() {}

    static Map<Changed, Triage> oneByOne(Changes changes) {
        var all = new LinkedHashMap<Changed, Triage>();
        for (var change : changes.smallest()) {
            for (var values : values(change)) {
                for (var codes : codes(change)) {
                    assertThat(all.put(new Changed(values, codes), change.triage()))
                            .isNull();
                }
            }
        }
        return all;
    }

    private static List<Map<Attribute, String>> values(Change change) {
        var all = new ArrayList<Map<Attribute, String>>(List.of(Map.of()));
        for (var attribute : change.attributes()) {
            var more = new ArrayList<Map<Attribute, String>>();
            for (var before : all) {
                for (var value : attribute.to()) {
                    var values = new HashMap<>(before);
                    values.put(attribute.attribute(), value);
                    more.add(values);
                }
            }
            all = more;
        }
        return all;
    }

    private static List<Set<String>> codes(Change change) {
        var all = new ArrayList<Set<String>>(List.of(Set.of()));
        for (var codeChange : change.codes()) {
            var more = new ArrayList<Set<String>>();
            for (var before : all) {
                for (var code : codeChange.anyOf()) {
                    var codes = new HashSet<>(before);
                    codes.add(code);
                    more.add(codes);
                }
            }
            all = more;
        }
        return all;
    }
}
