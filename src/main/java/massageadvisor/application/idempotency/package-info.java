/** Idempotency keys: a retried request creates its resource only once. */
@NullMarked
package massageadvisor.application.idempotency;

import org.jspecify.annotations.NullMarked;
