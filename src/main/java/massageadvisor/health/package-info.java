/** What readiness says about the service. */
@NullMarked
package massageadvisor.health;

import org.jspecify.annotations.NullMarked;
