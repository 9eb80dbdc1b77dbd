/** Configuration, and the beans that a container cannot build. */
@NullMarked
package massageadvisor.config;

import org.jspecify.annotations.NullMarked;
