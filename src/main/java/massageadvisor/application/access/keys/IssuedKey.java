package massageadvisor.application.access.keys;

/** A key that was just made, with its text: that is shown to its owner now, and never again. */
public record IssuedKey(ApiKey key, ApiKeyToken text) {}
