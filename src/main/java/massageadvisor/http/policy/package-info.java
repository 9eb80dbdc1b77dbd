/** The access policies of operations, each declared by exactly one annotation. */
@NullMarked
package massageadvisor.http.policy;

import org.jspecify.annotations.NullMarked;
