/** The one table from failures to RFC 9457 problems, and a page for each problem. */
@NullMarked
package massageadvisor.http.problem;

import org.jspecify.annotations.NullMarked;
