package org.ccpor.deployment;

import java.io.Serializable;

/** A selected card as the person saw it. */
public record Seen(String slug, int version) implements Serializable {}
