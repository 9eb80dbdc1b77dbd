package bareendpoint;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The texts of a row, to be inserted again and again under another id. */
record StoredRow(String ruleBookVersion, String ruleBookDigest, String intake, String answer) {
    /** Where a call with the key demo stores; without it no row can be seen or written. */
    private static final String SET_CLINIC =
            "select set_config('massage_advisor.clinic', '00000000-0000-0000-0000-000000000001', true) as id";

    private static final String SELECT =
            "select rule_book_version, rule_book_digest, intake, answer from recommendation order by id limit 1";

    private static final String INSERT = "with clinic as materialized (" + SET_CLINIC + ") insert into recommendation"
            + " (id, created_at, rule_book_version, rule_book_digest, intake, answer, clinic_id)"
            + " select uuidv7(), now(), ?, ?, ?, ?, id from clinic";

    /** The first one that the service has stored. */
    static StoredRow first(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(SET_CLINIC);
                return first(statement);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static StoredRow first(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(SELECT)) {
            if (!rows.next()) {
                throw new SQLException("the service has stored nothing");
            }
            return new StoredRow(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4));
        }
    }

    void insert(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, ruleBookVersion);
            statement.setString(2, ruleBookDigest);
            statement.setString(3, intake);
            statement.setString(4, answer);
            statement.executeUpdate();
        }
    }
}
