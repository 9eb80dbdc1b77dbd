package massageadvisor.application.access.authentication;

/** What came of looking at a key: a caller, or why there is none. */
public sealed interface AuthenticationResult permits Caller, AuthenticationResult.Unknown {
    /** Why nobody is known. */
    enum Unknown implements AuthenticationResult {
        /** It is no key at all, for instance since it was mistyped or cut. */
        NO_KEY,
        /** It has the form of a key, but there is none such, or it has expired or was revoked. */
        NOT_VALID
    }
}
