package org.ccpor.form.ui;

import java.util.List;
import org.ccpor.base.ui.Avatars;

/** What the parts of an open form ask of the whole. */
interface FormEditing {
    FormViewModel vm();

    /** Draws everything anew after this person changed something. */
    void changed();

    /** An answer was taken; once it is stored, this browser tab need not keep it any more. */
    void answered(String path, boolean stored);

    /** The remarks were sent; the browser need not keep them any more. */
    void remarksDone();

    /** Reads the form again and draws it. */
    void lookAgain();

    /** This person is in the field of that path now. */
    void enter(String path);

    /** This person is in no field any more. */
    void leave();

    /** Who else is in that field or row. */
    List<Avatars.Person> others(String path);
}
