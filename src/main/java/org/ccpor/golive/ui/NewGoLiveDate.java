package org.ccpor.golive.ui;

/** Opens the dialog that moves a go-live date, with its preview. The board offers it. */
public interface NewGoLiveDate {
    /** Asks for another date of that court. */
    void ask(String court);
}
