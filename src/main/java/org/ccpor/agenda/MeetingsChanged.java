package org.ccpor.agenda;

/** Meetings, their attendance or their actions changed; published in the transaction, carries no data. */
public record MeetingsChanged() {}
