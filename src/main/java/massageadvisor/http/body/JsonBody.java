package massageadvisor.http.body;

/** An answer that is JSON in UTF-8 already. */
@SuppressWarnings("ArrayRecordComponent") // It is made, written and gone; nobody compares it.
public record JsonBody(byte[] utf8) {}
