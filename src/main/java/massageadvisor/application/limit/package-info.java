/** How many requests a key may make, over all nodes. */
@NullMarked
package massageadvisor.application.limit;

import org.jspecify.annotations.NullMarked;
