package massageadvisor.persistence;

import java.sql.SQLException;

/** A statement failed; the cause says how. */
final class FailedStatementException extends RuntimeException {
    FailedStatementException(SQLException cause) {
        super(cause);
    }
}
