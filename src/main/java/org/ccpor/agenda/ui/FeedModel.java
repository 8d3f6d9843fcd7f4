package org.ccpor.agenda.ui;

import java.time.Clock;
import org.ccpor.agenda.CalendarFeedService;
import org.ccpor.identity.CurrentViewer;
import org.springframework.stereotype.Component;

/** What the dialog of subscriptions needs. */
@Component
record FeedModel(CalendarFeedService feeds, CurrentViewer viewers, Clock clock) {}
