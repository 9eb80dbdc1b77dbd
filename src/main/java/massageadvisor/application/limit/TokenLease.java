package massageadvisor.application.limit;

import java.time.Duration;

/**
 * A block of requests that this node may let through before the window ends.
 *
 * @param window which window it is of
 * @param granted how many requests; 0 if the window has none left
 * @param left how many requests the window has left for further leases
 * @param untilEnd how long the window lasted at the time of the grant
 */
public record TokenLease(long window, int granted, int left, Duration untilEnd) {}
