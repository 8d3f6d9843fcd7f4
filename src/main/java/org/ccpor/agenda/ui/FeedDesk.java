package org.ccpor.agenda.ui;

import org.springframework.stereotype.Component;

@Component
record FeedDesk() {}
