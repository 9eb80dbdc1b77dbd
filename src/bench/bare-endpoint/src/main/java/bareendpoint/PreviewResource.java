package bareendpoint;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Validates an intake, decides nothing, and answers with bytes that were read at the start. */
@Path("/preview")
@Singleton
@NonBlocking
public class PreviewResource {
    private final byte[] answer;

    PreviewResource(@ConfigProperty(name = "bench.answer") java.nio.file.Path answer) throws IOException {
        this.answer = Files.readAllBytes(answer);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] preview(@NotNull @Valid IntakeRequest intake) {
        return answer;
    }
}
