/** Recommendations: the answer to an intake. */
@NullMarked
package massageadvisor.http.recommendation;

import org.jspecify.annotations.NullMarked;
