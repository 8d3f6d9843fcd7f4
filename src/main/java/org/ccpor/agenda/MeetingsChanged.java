package org.ccpor.agenda;

import org.ccpor.base.live.Topic;

/** Meetings, their attendance or their actions changed; published in the transaction, carries no data. */
public record MeetingsChanged() implements Topic {}
