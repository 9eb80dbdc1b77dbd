package massageadvisor.http.body;

/**
 * A body that contains a secret. It is never compressed, because the size of a compressed body can reveal a secret that
 * stands beside text of an attacker (the BREACH attack).
 */
public interface ContainsSecret {}
