/** What every answer has, wherever it comes from: headers for browsers and caches, and its line in the access log. */
@NullMarked
package massageadvisor.http.edge;

import org.jspecify.annotations.NullMarked;
