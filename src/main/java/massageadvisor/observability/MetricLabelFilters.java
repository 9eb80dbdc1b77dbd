package massageadvisor.observability;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Bounds the values of metric labels: each value that a caller could invent would become a time series. */
final class MetricLabelFilters {
    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Produces
    @Singleton
    MeterFilter knownMethods() {
        return MeterFilter.replaceTagValues("method", method -> METHODS.contains(method) ? method : OTHER);
    }

    /** A path that cannot be decoded matches no route, and would otherwise become a label value. */
    @Produces
    @Singleton
    MeterFilter decodablePaths() {
        return MeterFilter.replaceTagValues("uri", path -> path.contains("%") ? OTHER : path);
    }
}
