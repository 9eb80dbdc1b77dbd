/** Load shedding and rate limiting at one node. */
@NullMarked
package massageadvisor.http.limit;

import org.jspecify.annotations.NullMarked;
