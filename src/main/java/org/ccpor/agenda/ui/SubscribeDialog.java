package org.ccpor.agenda.ui;

final class SubscribeDialog {
    private SubscribeDialog() {}

    static void open(FeedDesk feeds) {}
}
