package massageadvisor.observability;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import massageadvisor.application.DecisionObserver;
import massageadvisor.rules.engine.Decision;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Counts decisions by triage, and verdicts by modality. Each decision increments several counters, so they are adders
 * that the meters read: cheaper than counters of the registry.
 */
@Singleton
class MicrometerDecisionObserver implements DecisionObserver {
    private final Map<Triage, LongAdder> triage = new EnumMap<>(Triage.class);
    private final Map<Modality, Map<Verdict, LongAdder>> verdicts = new EnumMap<>(Modality.class);

    MicrometerDecisionObserver(MeterRegistry registry) {
        for (var level : Triage.values()) {
            triage.put(level, register(registry, "massage_advisor.decisions", Tags.of("triage", level.code())));
        }
        for (var modality : Modality.values()) {
            var counters = new EnumMap<Verdict, LongAdder>(Verdict.class);
            for (var verdict : Verdict.values()) {
                counters.put(
                        verdict,
                        register(
                                registry,
                                "massage_advisor.verdicts",
                                Tags.of("modality", modality.code(), "verdict", verdict.code())));
            }
            verdicts.put(modality, counters);
        }
    }

    private static LongAdder register(MeterRegistry registry, String name, Tags tags) {
        var adder = new LongAdder();
        FunctionCounter.builder(name, adder, LongAdder::sum).tags(tags).register(registry);
        return adder;
    }

    @Override
    public void decided(Decision decision) {
        get(triage, decision.triage()).increment();
        for (var modality : Modality.values()) {
            get(get(verdicts, modality), decision.verdict(modality)).increment();
        }
    }

    /** Every enum constant has a counter. */
    private static <K, V> V get(Map<K, V> counters, K key) {
        return Objects.requireNonNull(counters.get(key));
    }
}
