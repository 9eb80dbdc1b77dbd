package massageadvisor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import massageadvisor.bench.engine.KieDmn;
import massageadvisor.input.InputError;
import massageadvisor.input.InvalidInputException;
import massageadvisor.intake.IntakeReader;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;

/** What Apache KIE says about invalid inputs by a DMN document, beside what the service says about the same intake. */
final class SecondReader {
    private static final String ERRORS = "inputErrors";
    private static final String FIELD_ERRORS = "fieldErrors";
    private static final Set<String> PREFERENCES = Set.of("pressure", "heat", "goal");

    private final ObjectMapper mapper = new ObjectMapper();
    private final IntakeReader reader;
    private final KieDmn lenient;
    private final KieDmn strict;

    SecondReader(Vocabulary vocabulary, KieDmn lenient, byte[] document) {
        this.reader = new IntakeReader(vocabulary);
        this.lenient = lenient;
        this.strict = new KieDmn(document, new RuntimeTypeCheckOption(true));
    }

    /**
     * The first difference: the document has to find the errors that the service finds. If there is one, it decides
     * nothing, whether or not KIE checks the types of inputs as well.
     */
    Optional<String> difference(Map<String, Object> fields) {
        var errors = errors(fields);
        var found = lenient.decideAll(fields);
        var checked = strict.decideAll(fields);
        return SecondOpinion.difference("set of errors", errors, errors(found))
                .or(() -> SecondOpinion.difference(
                        "set of decisions", decided(found).isEmpty(), !errors.isEmpty()))
                .or(() -> SecondOpinion.difference(
                        "set of decisions with checked types", decided(checked).isEmpty(), !errors.isEmpty()));
    }

    private static Set<String> decided(DMNResult result) {
        return result.getDecisionResults().stream()
                .filter(one -> !Set.of(FIELD_ERRORS, ERRORS).contains(one.getDecisionName()))
                .filter(one -> one.getResult() != null)
                .map(DMNDecisionResult::getDecisionName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> errors(DMNResult result) {
        return KieDmn.contexts(result, ERRORS).stream()
                .map(error -> error.get("input") + " " + error.get("code"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> errors(Map<String, Object> fields) {
        try {
            reader.read(tree(fields));
            return new TreeSet<>();
        } catch (InvalidInputException e) {
            return e.errors().stream().map(SecondReader::error).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The field without the position of the element. */
    private static String error(InputError error) {
        var field = error.location().replaceFirst("^/(preferences/)?", "").replaceFirst("/.*", "");
        return field + " " + error.code().code();
    }

    private JsonNode tree(Map<String, Object> fields) {
        var intake = new HashMap<String, Object>();
        var preferences = new HashMap<String, Object>();
        fields.forEach((field, value) -> {
            if (value != null) {
                (PREFERENCES.contains(field) ? preferences : intake).put(field, value);
            }
        });
        intake.put("preferences", preferences);
        return mapper.valueToTree(intake);
    }
}
