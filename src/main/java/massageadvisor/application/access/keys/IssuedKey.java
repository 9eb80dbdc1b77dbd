package massageadvisor.application.access.keys;

/** A new key with its token, which is shown to the owner once and never again. */
public record IssuedKey(ApiKey key, ApiKeyToken token) {}
