/** Configuration, and beans that the container cannot build by itself. */
@NullMarked
package massageadvisor.config;

import org.jspecify.annotations.NullMarked;
