/** The interview: one question at a time, nothing kept between them. */
@NullMarked
package massageadvisor.http.interview;

import org.jspecify.annotations.NullMarked;
