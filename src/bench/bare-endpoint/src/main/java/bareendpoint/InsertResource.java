package bareendpoint;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Takes a body and looks at none of it, inserts one row, and answers with the text of that row. */
@Path("/insert")
@Singleton
public class InsertResource {
    private static final int CREATED = 201;

    private final DataSource dataSource;
    private final StoredRow row;
    private final byte[] answer;

    /** Made with the first request, so that the preview is measured without a database. */
    InsertResource(Instance<DataSource> dataSource) throws SQLException {
        this.dataSource = dataSource.get();
        this.row = StoredRow.first(this.dataSource);
        this.answer = row.answer().getBytes(StandardCharsets.UTF_8);
    }

    /** The statement is a transaction of its own. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    public byte[] insert(byte[] body) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            row.insert(connection);
        }
        return answer;
    }
}
