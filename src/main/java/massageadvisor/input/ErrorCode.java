package massageadvisor.input;

import massageadvisor.rules.vocabulary.Coded;

/** The kinds of errors in a request. */
public enum ErrorCode implements Coded {
    MALFORMED_JSON,
    UNKNOWN_FIELD,
    DUPLICATE_KEY,
    MISSING,
    WRONG_TYPE,
    UNKNOWN_CODE,
    DUPLICATE_CODE,
    OUT_OF_RANGE,
    TOO_MANY,
    BAD_FORMAT;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
