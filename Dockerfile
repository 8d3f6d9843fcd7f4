# The board for production. It needs a MariaDB: DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD (see src/docs/operations.md).

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
# The libraries change seldom: a layer of their own.
RUN mvn -B -ntp -q dependency:go-offline
COPY frontend frontend
COPY src src
RUN mvn -B -ntp -q package -Dmaven.test.skip=true \
 && java -Djarmode=tools -jar target/deployment-board.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre AS run
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin board
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001
EXPOSE 8080
ENV PORT=8080
# Bash speaks HTTP well enough for this; the image needs no curl.
HEALTHCHECK --interval=15s --timeout=3s --start-period=90s --retries=4 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:G1ConcRefinementThreads=0", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "deployment-board.jar"]
