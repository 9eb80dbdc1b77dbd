/** What addresses hold: ids, and which part of a list is asked for. */
@NullMarked
package massageadvisor.http.address;

import org.jspecify.annotations.NullMarked;
