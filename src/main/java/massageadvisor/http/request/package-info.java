/** What requests carry beside their bodies: path ids, parameters, cursors and the idempotency key. */
@NullMarked
package massageadvisor.http.request;

import org.jspecify.annotations.NullMarked;
