/** Recommendations and explanations as HTTP resources, and how they are written as JSON. */
@NullMarked
package massageadvisor.http.recommendation;

import org.jspecify.annotations.NullMarked;
