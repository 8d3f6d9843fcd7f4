package org.ccpor.form.ui;

/** A question or a table on the screen. */
interface FormPiece {
    /** Path of its question. */
    String path();

    /** Shows how the form stands now. */
    void draw();

    /** Puts the focus where that path is answered; {@code false} if it is not here. */
    boolean focus(String path);
}
