# Builds the service and puts it on a Java runtime. How to run it: docs/how-to/deploy-the-container.md

FROM maven:3.9.16-eclipse-temurin-25-noble AS build
WORKDIR /build

# A build of nothing downloads all that a build needs. This layer is made anew only when the pom changes.
COPY pom.xml ./
RUN mkdir -p src/main/java/massageadvisor \
    && echo 'package massageadvisor;' > src/main/java/massageadvisor/package-info.java \
    && mvn -B -ntp -Dmaven.test.skip -Djacoco.skip -Dspotless.check.skip package \
    && rm -r src target

# Tests and the check of the format belong to mvn verify.
COPY src/main/ src/main/
RUN mvn -B -ntp -o -Dmaven.test.skip -Djacoco.skip -Dspotless.check.skip package

FROM eclipse-temurin:25.0.4_7-jre-noble
LABEL org.opencontainers.image.title="Massage Advisor" \
      org.opencontainers.image.description="Maps reported upper-back pain to a massage modality, or to a provider first" \
      org.opencontainers.image.licenses="Apache-2.0"

# The embedded PostgreSQL runs neither as root nor as a user that has no name.
RUN groupadd --gid 10001 massage-advisor \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/massage-advisor \
        --shell /usr/sbin/nologin massage-advisor \
    && install --directory --owner=10001 --group=10001 --mode=700 /var/lib/massage-advisor

# What changes least comes first.
COPY LICENSE /opt/massage-advisor/
COPY --from=build /build/target/quarkus-app/lib/ /opt/massage-advisor/lib/
COPY --from=build /build/target/quarkus-app/quarkus-run.jar /opt/massage-advisor/
COPY --from=build /build/target/quarkus-app/quarkus/ /opt/massage-advisor/quarkus/
COPY --from=build /build/target/quarkus-app/app/ /opt/massage-advisor/app/

# The folder of the embedded database is made inside the volume: it has to belong to the user, the volume need not.
# Logs are for programs: JSON, one object per line.
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_LOG_CONSOLE_JSON_ENABLED=true \
    MASSAGE_ADVISOR_DATA_DIR=/var/lib/massage-advisor/data
VOLUME /var/lib/massage-advisor
USER 10001:10001
EXPOSE 8080

# By bash alone: the base image has no curl.
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080} \
        && printf 'GET /q/health/ready HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 \
        && read -r -t 2 -u 3 _ status _ && [ \"$status\" = 200 ]"]

# Half of the memory: the embedded PostgreSQL needs some as well.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/massage-advisor/quarkus-run.jar"]
