/** What is counted for those who run the service; never an intake. */
@NullMarked
package massageadvisor.metrics;

import org.jspecify.annotations.NullMarked;
