/** The form of responses: JSON bodies, pages of a list, timestamps. */
@NullMarked
package massageadvisor.http.body;

import org.jspecify.annotations.NullMarked;
