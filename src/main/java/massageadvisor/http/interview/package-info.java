/** The interview: one question at a time, without state on the server. */
@NullMarked
package massageadvisor.http.interview;

import org.jspecify.annotations.NullMarked;
