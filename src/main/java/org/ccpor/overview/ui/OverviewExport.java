package org.ccpor.overview.ui;

/** Takes the overview to paper and files; the module that makes exports implements it. */
public interface OverviewExport {
    /** Opens the dialog that asks for the kind of file. */
    void overview();
}
