package bareendpoint;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The texts of a row, to be inserted again and again under another id. */
record StoredRow(String ruleBookVersion, String ruleBookDigest, String intake, String answer) {
    private static final String SELECT =
            "select rule_book_version, rule_book_digest, intake, answer from recommendation order by id limit 1";

    private static final String INSERT = "insert into recommendation"
            + " (id, created_at, rule_book_version, rule_book_digest, intake, answer)"
            + " values (uuidv7(), now(), ?, ?, ?, ?)";

    /** The first one that the service has stored. */
    static StoredRow first(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(SELECT)) {
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
