package massageadvisor.rules.interview;

import massageadvisor.rules.vocabulary.Coded;

/** What a question is asked for; the order is that in which questions are asked: safety before comfort. */
public enum QuestionPurpose implements Coded {
    BASIS,
    RED_FLAGS,
    CONTRAINDICATIONS,
    SAFETY,
    COMFORT;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
