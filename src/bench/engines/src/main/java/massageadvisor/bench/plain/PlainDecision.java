package massageadvisor.bench.plain;

import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** What plain code answers: fields that the rules write, and the verdicts that follow. Room for 192 rules. */
public final class PlainDecision {
    static final int MOST_RULES = 3 * Long.SIZE;
    private static final Triage[] LEVELS = Triage.values();
    private static final int BAR_ALL =
            1 << Triage.POSTPONE.ordinal() | 1 << Triage.URGENT.ordinal() | 1 << Triage.EMERGENCY.ordinal();

    public long fired0;
    public long fired1;
    public long fired2;
    public long uncertain0;
    public long uncertain1;
    public long uncertain2;
    /** The triage levels that rules ask for, a bit each. */
    public int asked = 1 << Triage.ROUTINE.ordinal();

    public int barred;
    public int clearFirst;
    public int swedish;
    public int hotStone;
    public int deepTissue;
    private Triage triage = Triage.ROUTINE;
    private Verdict swedishVerdict = Verdict.NOT_INDICATED;
    private Verdict hotStoneVerdict = Verdict.NOT_INDICATED;
    private Verdict deepTissueVerdict = Verdict.NOT_INDICATED;

    public void conclude() {
        triage = LEVELS[31 - Integer.numberOfLeadingZeros(asked)];
        if ((asked & BAR_ALL) != 0) {
            barred = 7;
        }
        if (triage == Triage.PROVIDER_FIRST) {
            clearFirst = 7;
        }
        swedishVerdict = verdict(1, swedish);
        hotStoneVerdict = verdict(2, hotStone);
        deepTissueVerdict = verdict(4, deepTissue);
        recommend();
    }

    private Verdict verdict(int modality, int points) {
        if ((barred & modality) != 0) {
            return Verdict.CONTRAINDICATED;
        }
        if ((clearFirst & modality) != 0) {
            return Verdict.NEEDS_CLEARANCE;
        }
        return points > 0 ? Verdict.SUITABLE : Verdict.NOT_INDICATED;
    }

    private void recommend() {
        int forSwedish = swedishVerdict == Verdict.SUITABLE ? swedish : 0;
        int forHotStone = hotStoneVerdict == Verdict.SUITABLE ? hotStone : 0;
        int forDeepTissue = deepTissueVerdict == Verdict.SUITABLE ? deepTissue : 0;
        if (forSwedish > 0 && forSwedish >= forHotStone && forSwedish >= forDeepTissue) {
            swedishVerdict = Verdict.RECOMMENDED;
        } else if (forHotStone > 0 && forHotStone >= forDeepTissue) {
            hotStoneVerdict = Verdict.RECOMMENDED;
        } else if (forDeepTissue > 0) {
            deepTissueVerdict = Verdict.RECOMMENDED;
        }
    }

    public Triage triage() {
        return triage;
    }

    public Verdict verdict(Modality modality) {
        return switch (modality) {
            case SWEDISH -> swedishVerdict;
            case HOT_STONE -> hotStoneVerdict;
            case DEEP_TISSUE -> deepTissueVerdict;
        };
    }

    public int points(Modality modality) {
        return switch (modality) {
            case SWEDISH -> swedish;
            case HOT_STONE -> hotStone;
            case DEEP_TISSUE -> deepTissue;
        };
    }

    long[] fired() {
        return new long[] {fired0, fired1, fired2};
    }

    long[] uncertain() {
        return new long[] {uncertain0, uncertain1, uncertain2};
    }
}
