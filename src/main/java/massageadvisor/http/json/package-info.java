/** Bodies that are JSON already. */
@NullMarked
package massageadvisor.http.json;

import org.jspecify.annotations.NullMarked;
