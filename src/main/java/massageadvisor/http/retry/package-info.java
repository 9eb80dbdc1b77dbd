/** Requests that are sent again, as HTTP has them. */
@NullMarked
package massageadvisor.http.retry;

import org.jspecify.annotations.NullMarked;
