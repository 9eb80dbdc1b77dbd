/** How times are written. */
@NullMarked
package massageadvisor.http.time;

import org.jspecify.annotations.NullMarked;
