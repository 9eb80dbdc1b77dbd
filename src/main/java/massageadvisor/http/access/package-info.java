/** Authentication of the caller, and authorization of each operation. */
@NullMarked
package massageadvisor.http.access;

import org.jspecify.annotations.NullMarked;
