package massageadvisor.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the first column of a query, without a clinic. */
final class FirstColumn {
    private FirstColumn() {}

    static List<String> of(DataSource dataSource, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
