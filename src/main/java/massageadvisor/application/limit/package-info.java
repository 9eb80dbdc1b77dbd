/** Rate limits per key, shared by all nodes. */
@NullMarked
package massageadvisor.application.limit;

import org.jspecify.annotations.NullMarked;
