/** Health checks and metrics for operators, without health data. */
@NullMarked
package massageadvisor.observability;

import org.jspecify.annotations.NullMarked;
