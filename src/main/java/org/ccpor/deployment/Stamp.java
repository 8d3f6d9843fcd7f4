package org.ccpor.deployment;

import java.time.Instant;

/** Who does something, and when. */
record Stamp(String actor, Instant at) {}
