package org.ccpor.board;

/** A newer snapshot is there: look again. Carries no data, so that nothing bypasses a viewer's rights. */
public record BoardRefreshed(long revision) {}
