package massageadvisor.http.clinic;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.TreeSet;
import java.util.UUID;
import massageadvisor.application.NotFoundException;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.CreateKey;
import massageadvisor.application.access.keys.KeySpec;
import massageadvisor.application.access.keys.ListKeys;
import massageadvisor.application.access.keys.ReadKey;
import massageadvisor.application.access.keys.RevokeKey;
import massageadvisor.application.idempotency.IdentifyRequest;
import massageadvisor.http.body.PageBody;
import massageadvisor.http.request.CursorScope;
import massageadvisor.http.request.IdempotencyHeader;
import massageadvisor.http.request.PageRequest;
import massageadvisor.http.request.PathId;
import massageadvisor.rules.vocabulary.Coded;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The operations on the keys of one owner, shared by both resources. */
@Singleton
class Keys {
    private final KeyReader reader;
    private final IdentifyRequest identifyRequest;
    private final CreateKey createKey;
    private final ReadKey readKey;
    private final ListKeys listKeys;
    private final RevokeKey revokeKey;

    Keys(
            KeyReader reader,
            IdentifyRequest identifyRequest,
            CreateKey createKey,
            ReadKey readKey,
            ListKeys listKeys,
            RevokeKey revokeKey) {
        this.reader = reader;
        this.identifyRequest = identifyRequest;
        this.createKey = createKey;
        this.readKey = readKey;
        this.listKeys = listKeys;
        this.revokeKey = revokeKey;
    }

    RestResponse<NewKeyBody> create(ClinicId owner, HttpHeaders headers, byte[] body, String path) {
        var chosenKey = IdempotencyHeader.read(headers);
        var spec = reader.read(body, owner);
        var idempotencyKey = chosenKey.map(chosen -> identifyRequest.identify(chosen, "POST " + path, canonical(spec)));
        var made = createKey.create(owner, spec, idempotencyKey);
        return ResponseBuilder.create(Status.CREATED, NewKeyBody.of(made))
                .header(HttpHeaders.LOCATION, path + "/" + made.key().id())
                .build();
    }

    /** No part contains a line break. */
    private static String canonical(KeySpec spec) {
        return String.join(
                "\n",
                spec.name(),
                spec.kind().code(),
                String.join(" ", new TreeSet<>(Coded.codesOf(spec.scopes()))),
                spec.expiresAt().map(Instant::toString).orElse(""));
    }

    RestResponse<PageBody<KeyBody>> list(ClinicId owner, UriInfo address, String path) {
        var list = new CursorScope(path, owner);
        var asked = PageRequest.of(address.getQueryParameters(), list);
        return RestResponse.ok(PageBody.of(listKeys.list(owner, asked.before(), asked.limit()), list, KeyBody::of));
    }

    RestResponse<KeyBody> get(ClinicId owner, String keyId) {
        return RestResponse.ok(KeyBody.of(readKey.read(owner, id(keyId))));
    }

    RestResponse<Void> revoke(ClinicId owner, String keyId) {
        revokeKey.revoke(owner, id(keyId));
        return RestResponse.noContent();
    }

    private static UUID id(String keyId) {
        return PathId.parse(keyId).orElseThrow(NotFoundException::ofKey);
    }
}
