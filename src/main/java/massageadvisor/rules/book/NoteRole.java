package massageadvisor.rules.book;

import massageadvisor.rules.vocabulary.Coded;

/** Where a note of the book, which holds for every intake, is shown in the answer. */
public enum NoteRole implements Coded {
    DISCLAIMER,
    EVIDENCE_NOTE,
    RED_FLAGS_NOT_ASKED,
    STANDING_ADVICE;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
