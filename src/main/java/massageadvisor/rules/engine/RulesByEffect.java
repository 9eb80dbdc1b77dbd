package massageadvisor.rules.engine;

import java.util.List;
import java.util.function.Consumer;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** Finds, of the rules that fired, those that have an effect, without a look at the others. */
final class RulesByEffect {
    private static final Modality[] MODALITIES = Modality.values();
    private static final Effect[] EFFECTS = Effect.values();

    private final List<Rule> rules;
    private final long[] asking;
    private final long[] advising;
    private final long[][] adapting = new long[MODALITIES.length][];
    private final long[][] having = new long[MODALITIES.length * EFFECTS.length][];

    RulesByEffect(List<Rule> rules) {
        this.rules = rules;
        asking = Bits.none(rules.size());
        advising = Bits.none(rules.size());
        for (var modality : MODALITIES) {
            adapting[modality.ordinal()] = Bits.none(rules.size());
            for (var effect : EFFECTS) {
                having[place(effect, modality)] = effect == Effect.TRIAGE ? asking : Bits.none(rules.size());
            }
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            index(rule, rules.get(rule).then());
        }
    }

    private static int place(Effect effect, Modality modality) {
        return modality.ordinal() * EFFECTS.length + effect.ordinal();
    }

    private void index(int rule, Effects then) {
        if (!then.advice().isEmpty()) {
            Bits.add(advising, rule);
        }
        if (then.triage() != Triage.ROUTINE) {
            Bits.add(asking, rule);
        }
        then.contraindicated().forEach(modality -> add(Effect.CONTRAINDICATES, modality, rule));
        then.clearFirst().forEach(modality -> add(Effect.NEEDS_CLEARANCE, modality, rule));
        then.points().forEach((modality, points) -> {
            if (points > 0) {
                add(Effect.SUPPORTS, modality, rule);
            } else if (points < 0) {
                add(Effect.OPPOSES, modality, rule);
            }
        });
        then.adaptations().keySet().forEach(modality -> Bits.add(adapting[modality.ordinal()], rule));
    }

    private void add(Effect effect, Modality modality, int rule) {
        Bits.add(having[place(effect, modality)], rule);
    }

    List<Rule> rules() {
        return rules;
    }

    /** Those that ask for a triage level above routine. */
    void forEachAsking(Firing firing, Consumer<Fired> action) {
        forEach(firing, asking, action);
    }

    void forEachAdvising(Firing firing, Consumer<Fired> action) {
        forEach(firing, advising, action);
    }

    void forEachAdapting(Modality modality, Firing firing, Consumer<Fired> action) {
        forEach(firing, adapting[modality.ordinal()], action);
    }

    /** What asks for a triage level may have that effect on any modality. */
    void forEachHaving(Effect effect, Modality modality, Firing firing, Consumer<Fired> action) {
        forEach(firing, having[place(effect, modality)], action);
    }

    private void forEach(Firing firing, long[] wanted, Consumer<Fired> action) {
        Bits.forEachOfBoth(
                firing.all(),
                wanted,
                rule -> action.accept(new Fired(rules.get(rule), Bits.has(firing.uncertain(), rule))));
    }
}
