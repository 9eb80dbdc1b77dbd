package massageadvisor.bench.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import massageadvisor.bench.Answer;
import massageadvisor.bench.Engine;
import massageadvisor.rulebook.dmn.DmnWriter;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Intake;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Apache KIE on the exported book: matching and everything that follows from it is FEEL, none of it ours. */
public final class KieDmn implements Engine<Map<String, Object>, DMNResult> {
    private static final String[] DECISIONS = {"firedRules", "certainRules", "triage", "verdicts", "recommended"};

    private final DMNRuntime runtime;
    private final DMNModel model;

    public KieDmn(RuleBook book) {
        this(export(book));
    }

    public KieDmn(byte[] document) {
        this(document, new RuntimeTypeCheckOption(false));
    }

    /** With the option, KIE refuses inputs that are outside the types of the document. */
    public KieDmn(byte[] document, RuntimeTypeCheckOption types) {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .setOption(types)
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newInputStreamResource(new ByteArrayInputStream(document))))
                .getOrElseThrow(failure -> new IllegalStateException("KIE does not take the export", failure));
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    public static byte[] export(RuleBook book) {
        var document = new ByteArrayOutputStream();
        try {
            DmnWriter.write(book, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.toByteArray();
    }

    @Override
    public Map<String, Object> prepare(Intake intake) {
        return fields(intake);
    }

    /** The inputs of the document; a field that was left out is null. */
    public static Map<String, Object> fields(Intake intake) {
        var fields = new HashMap<String, Object>();
        fields.put("cause", intake.cause());
        fields.put("painLevel", intake.painLevel().value());
        fields.put("durationDays", intake.duration().map(DurationDays::value).orElse(null));
        fields.put("pressure", said(intake.preferences().pressure()));
        fields.put("heat", said(intake.preferences().heat()));
        fields.put("goal", said(intake.preferences().goal()));
        fields.put("contraindications", List.copyOf(intake.contraindications()));
        fields.put("redFlags", intake.redFlags().map(List::copyOf).orElse(null));
        fields.put("unsure", intake.unsure().isEmpty() ? null : List.copyOf(intake.unsure()));
        return fields;
    }

    private static String said(Coded preference) {
        return preference.code().equals("not-said") ? null : preference.code();
    }

    @Override
    public DMNResult decide(Map<String, Object> fields) {
        var context = runtime.newContext();
        fields.forEach(context::set);
        return runtime.evaluateByName(model, context, DECISIONS);
    }

    /** Every decision of the document, also the adaptations and the advice. */
    public DMNResult decideAll(Map<String, Object> fields) {
        var context = runtime.newContext();
        fields.forEach(context::set);
        return runtime.evaluateAll(model, context);
    }

    @Override
    public Answer answer(DMNResult result) {
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        var fired = texts(result, "firedRules");
        var uncertain = new ArrayList<>(fired);
        uncertain.removeAll(texts(result, "certainRules"));
        var verdicts = contexts(result, "verdicts");
        return new Answer(
                fired,
                uncertain,
                (String) value(result, "triage"),
                verdicts.stream().map(one -> (String) one.get("verdict")).toList(),
                verdicts.stream()
                        .map(one -> ((Number) one.get("points")).intValue())
                        .toList(),
                Optional.ofNullable((String) value(result, "recommended")));
    }

    public static Object value(DMNResult result, String decision) {
        return result.getDecisionResultByName(decision).getResult();
    }

    @SuppressWarnings("unchecked")
    public static List<String> texts(DMNResult result, String decision) {
        return (List<String>) value(result, decision);
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> contexts(DMNResult result, String decision) {
        return (List<Map<String, Object>>) value(result, decision);
    }
}
