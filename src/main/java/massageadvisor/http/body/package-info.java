/** How answers are written to the wire: JSON bytes and timestamps. */
@NullMarked
package massageadvisor.http.body;

import org.jspecify.annotations.NullMarked;
