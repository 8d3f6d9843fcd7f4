package org.ccpor.form.ui;

import java.util.List;
import java.util.Set;
import org.ccpor.base.live.Topic;
import org.ccpor.base.ui.Avatars;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.form.ui.model.FormViewModel;

/** What the parts of an open form ask of the whole. */
interface FormEditing {
    FormViewModel vm();

    /** Draws everything anew after this person changed something. */
    void changed();

    /** An answer was taken; once it is stored, this browser tab need not keep it any more. */
    void answered(String path, boolean stored);

    /** The remarks were sent; the browser need not keep them any more. */
    void remarksDone();

    /** Puts the focus where that path is answered. */
    void goTo(String path);

    /** Reads the form again and draws it. */
    void lookAgain();

    /** This person is in the field of that path now. */
    void enter(String path);

    /** This person is in no field any more. */
    void leave();

    /** Told when somebody comes, leaves or goes to another field. */
    Set<Topic> presence();

    /** Who else is in that field or row. */
    List<Avatars.Person> others(String path);

    /** Those who are there as well, kept current while they are shown. */
    default Avatars people(String path, String where) {
        var people = new Avatars();
        LiveComposite.follow(people, presence(), () -> people.show(others(path), where));
        return people;
    }
}
