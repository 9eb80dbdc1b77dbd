package massageadvisor.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import massageadvisor.application.DecisionObserver;
import massageadvisor.rules.Decision;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Triage;
import massageadvisor.rules.Verdict;

/** Counts decisions by triage and verdicts by modality. */
@Singleton
class MicrometerDecisionObserver implements DecisionObserver {
    private final Map<Triage, Counter> triage = new EnumMap<>(Triage.class);
    private final Map<Modality, Map<Verdict, Counter>> verdicts = new EnumMap<>(Modality.class);

    MicrometerDecisionObserver(MeterRegistry registry) {
        for (var level : Triage.values()) {
            triage.put(level, registry.counter("massage_advisor.decisions", "triage", level.code()));
        }
        for (var modality : Modality.values()) {
            var counters = new EnumMap<Verdict, Counter>(Verdict.class);
            for (var verdict : Verdict.values()) {
                counters.put(
                        verdict,
                        registry.counter(
                                "massage_advisor.verdicts", "modality", modality.code(), "verdict", verdict.code()));
            }
            verdicts.put(modality, counters);
        }
    }

    @Override
    public void decided(Decision decision) {
        get(triage, decision.triage()).increment();
        for (var modality : Modality.values()) {
            get(get(verdicts, modality), decision.verdict(modality)).increment();
        }
    }

    /** Every word has its counter. */
    private static <K, V> V get(Map<K, V> counters, K word) {
        return Objects.requireNonNull(counters.get(word));
    }
}
