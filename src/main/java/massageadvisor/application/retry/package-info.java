/** Idempotency keys: a retried request creates its resource only once. */
@NullMarked
package massageadvisor.application.retry;

import org.jspecify.annotations.NullMarked;
