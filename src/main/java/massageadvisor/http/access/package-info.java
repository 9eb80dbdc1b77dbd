/** Who calls, and whether an operation is for them. */
@NullMarked
package massageadvisor.http.access;

import org.jspecify.annotations.NullMarked;
