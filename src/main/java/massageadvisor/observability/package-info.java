/** Health checks and metrics for operators; never any health data of a person. */
@NullMarked
package massageadvisor.observability;

import org.jspecify.annotations.NullMarked;
