package org.ccpor.local;

import java.time.Instant;
import java.util.function.Consumer;

/** Something a person did, and when. */
record SampleStep(Instant at, String actor, Consumer<SampleDesk> command) {}
