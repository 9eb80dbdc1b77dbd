package massageadvisor.application.limit;

import java.time.Duration;

/**
 * A number of requests (tokens) that one node may admit before the window ends.
 *
 * @param window number of the window
 * @param granted number of tokens in the lease; 0 if the window has none left
 * @param remaining number of tokens that the window has for further leases
 * @param untilEnd time until the end of the window, when the lease was granted
 */
public record TokenLease(long window, int granted, int remaining, Duration untilEnd) {}
