package massageadvisor.observability;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Keeps what callers make up out of the labels, where each new value would be a time series of its own. */
final class MetricLabelFilters {
    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Produces
    @Singleton
    MeterFilter knownMethods() {
        return MeterFilter.replaceTagValues("method", method -> METHODS.contains(method) ? method : OTHER);
    }

    /** A path that could not be decoded never met a route, so it would be its own label. */
    @Produces
    @Singleton
    MeterFilter decodablePaths() {
        return MeterFilter.replaceTagValues("uri", path -> path.contains("%") ? OTHER : path);
    }
}
