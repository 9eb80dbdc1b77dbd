/** How much callers may ask of one node, and what answers tell them about it. */
@NullMarked
package massageadvisor.http.limit;

import org.jspecify.annotations.NullMarked;
