package massageadvisor.application.access;

/** A key that was just made, with its text: that is shown to its owner now, and never again. */
public record NewKey(ApiKey key, KeyText text) {}
