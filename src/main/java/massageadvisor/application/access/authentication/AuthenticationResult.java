package massageadvisor.application.access.authentication;

/** The result of authenticating an API key: a {@link Caller}, or the reason why there is none. */
public sealed interface AuthenticationResult permits Caller, AuthenticationResult.Failure {
    /** Why a key was not accepted. */
    enum Failure implements AuthenticationResult {
        /** The text does not have the form of a key, for example because it was mistyped or truncated. */
        MALFORMED_KEY,
        /** The key {@code demo}, at a service that does not run its embedded database. */
        DEMO_KEY_DISABLED,
        /** The text has the form of a key, but the key does not exist, has expired or was revoked. */
        INVALID_KEY
    }
}
