/** Maps failures to problems (RFC 9457), and has a page for each kind of problem. */
@NullMarked
package massageadvisor.http.problem;

import org.jspecify.annotations.NullMarked;
