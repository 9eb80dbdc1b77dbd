package massageadvisor.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.Bits;
import massageadvisor.rules.Facts;

/**
 * Open codes that some rule looks at together, with every way in which all of them can be answered: a code is absent,
 * unsure or there. Codes of different factors never meet in a rule.
 */
record Factor(List<Integer> codes, List<Answer> answers) {
    /** What is there and what is reported, beside what the person is sure of; and how each code is answered. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(long[] present, long[] reported, List<State> states) {}

    enum State {
        ABSENT,
        UNSURE,
        PRESENT
    }

    static Factor of(List<Integer> codes, Facts sure) {
        var answers = List.of(new Answer(sure.present(), sure.present(), List.of()));
        for (int code : codes) {
            answers = answers.stream()
                    .flatMap(before -> List.of(State.values()).stream().map(state -> with(before, code, state)))
                    .toList();
        }
        return new Factor(List.copyOf(codes), answers);
    }

    private static Answer with(Answer before, int code, State state) {
        long[] present = before.present.clone();
        long[] reported = before.reported.clone();
        if (state == State.PRESENT) {
            Bits.add(present, code);
        }
        if (state != State.ABSENT) {
            Bits.add(reported, code);
        }
        var states = new ArrayList<>(before.states);
        states.add(state);
        return new Answer(present, reported, List.copyOf(states));
    }
}
