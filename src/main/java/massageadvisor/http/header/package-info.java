/** Response headers with a single definition: caching, entity tags, {@code Vary} and compression. */
@NullMarked
package massageadvisor.http.header;

import org.jspecify.annotations.NullMarked;
