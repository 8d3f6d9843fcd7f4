package org.ccpor.deployment.plan;

import java.time.Instant;

/** Who does something, and when. */
public record Stamp(String actor, Instant at) {}
