/** Applied to every response: security headers, CORS, and the access log. */
@NullMarked
package massageadvisor.http.edge;

import org.jspecify.annotations.NullMarked;
