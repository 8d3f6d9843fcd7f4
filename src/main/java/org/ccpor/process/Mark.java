package org.ccpor.process;

/** Where an item's text comes from: one bullet broken up, added by us, or proposed without a source. */
public enum Mark {
    SPLIT,
    ADDED,
    PROPOSED
}
