/** Requests that are sent again: what they make is made once. */
@NullMarked
package massageadvisor.application.retry;

import org.jspecify.annotations.NullMarked;
