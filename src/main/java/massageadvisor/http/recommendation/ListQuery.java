package massageadvisor.http.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.input.ErrorCode;
import massageadvisor.input.InputError;
import massageadvisor.input.InvalidInputException;
import massageadvisor.intake.IntakeReader;

/**
 * What a caller asks of the list.
 *
 * @param limit 1 to 100
 */
record ListQuery(Optional<String> subject, Optional<UUID> before, int limit) {
    private static final List<String> NAMES = List.of("subject", "limit", "cursor");
    private static final int USUAL = 20;
    private static final int MOST = 100;

    /**
     * Reads the query parameters, each of which may be given once. An unknown one is an error: with a misspelt subject
     * the list would be that of everybody.
     *
     * @throws InvalidInputException with everything that is wrong with them
     */
    static ListQuery of(Map<String, List<String>> parameters) {
        var errors = new ArrayList<InputError>();
        parameters.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name ->
                        errors.add(InputError.inParameter(name, ErrorCode.UNKNOWN_FIELD, String.join(", ", NAMES))));
        var subject = single("subject", parameters, errors);
        if (subject.isPresent() && !IntakeReader.SUBJECT.matcher(subject.get()).matches()) {
            errors.add(InputError.inParameter("subject", ErrorCode.BAD_FORMAT, IntakeReader.SUBJECT.pattern()));
        }
        var limit = single("limit", parameters, errors).map(ListQuery::number);
        if (limit.isPresent() && (limit.get() < 1 || limit.get() > MOST)) {
            errors.add(InputError.inParameter("limit", ErrorCode.OUT_OF_RANGE, 1, MOST));
        }
        var cursor = single("cursor", parameters, errors);
        var before = cursor.flatMap(Cursor::parse);
        if (cursor.isPresent() && before.isEmpty()) {
            errors.add(InputError.inParameter("cursor", ErrorCode.BAD_FORMAT, Cursor.FORM));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new ListQuery(subject, before, limit.orElse(USUAL));
    }

    private static Optional<String> single(String name, Map<String, List<String>> parameters, List<InputError> errors) {
        var values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            errors.add(InputError.inParameter(name, ErrorCode.TOO_MANY, 1));
        }
        return values.stream().findFirst();
    }

    /** Zero, which is out of range, if it is not a number of one to three digits. */
    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }
}
