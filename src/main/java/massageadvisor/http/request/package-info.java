/** Parts of requests other than the body: path ids, query parameters, cursors and idempotency keys. */
@NullMarked
package massageadvisor.http.request;

import org.jspecify.annotations.NullMarked;
