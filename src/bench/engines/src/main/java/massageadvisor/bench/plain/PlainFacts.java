package massageadvisor.bench.plain;

import java.util.Collection;
import java.util.List;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** An intake as a programmer would hand it to plain code: numbers, and a word of bits for each list of codes. */
public final class PlainFacts {
    public final int cause;
    public final int painLevel;
    public final int duration;
    public final int pressure;
    public final int heat;
    public final int goal;
    public final long contraindications;
    public final long redFlags;
    public final long sureContraindications;
    public final long sureRedFlags;

    PlainFacts(Intake intake, Vocabulary vocabulary) {
        var preferences = intake.preferences();
        cause = codes(vocabulary.causes()).indexOf(intake.cause());
        painLevel = intake.painLevel().value();
        duration = intake.duration()
                .map(DurationDays::band)
                .orElse(DurationBand.NOT_SAID)
                .ordinal();
        pressure = preferences.pressure().ordinal();
        heat = preferences.heat().ordinal();
        goal = preferences.goal().ordinal();
        var contraindicationCodes = codes(vocabulary.contraindications());
        var redFlagCodes = codes(vocabulary.redFlags());
        sureContraindications = bits(contraindicationCodes, intake.contraindications());
        sureRedFlags = intake.redFlags().map(some -> bits(redFlagCodes, some)).orElse(0L);
        contraindications = sureContraindications | bits(contraindicationCodes, intake.unsure());
        redFlags = sureRedFlags | bits(redFlagCodes, intake.unsure());
    }

    static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    /** The bits of those codes that are in the list; there is room for 64. */
    private static long bits(List<String> list, Collection<String> codes) {
        long bits = 0;
        for (var code : codes) {
            int place = list.indexOf(code);
            bits |= place < 0 ? 0 : 1L << place;
        }
        return bits;
    }
}
